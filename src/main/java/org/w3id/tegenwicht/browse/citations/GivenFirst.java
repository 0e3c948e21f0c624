package org.w3id.tegenwicht.browse.citations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads names with the given name in front, such as {@code Aryan van der Leij}. */
final class GivenFirst {

    private static final String PARTICLES = "van|von|de|den|der|des|di|da|del|della|do|dos|du|el|la|le|op|te|ten|ter|vom|zu|'t|y";
    private static final Pattern PARTICLE = Pattern.compile(PARTICLES);
    private static final String CAPITAL_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’‐-]*";
    private static final Pattern PERSON = Pattern.compile(CAPITAL_WORD + "(?: (?:" + PARTICLES + "|" + CAPITAL_WORD + "))+");

    private GivenFirst() { }

    /** Whether a text looks like the name of one person: words with a capital, and particles. */
    static boolean fits(String text) {
        return PERSON.matcher(text).matches();
    }

    static boolean isParticle(String word) {
        return PARTICLE.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    /** The name of which the family name is known. */
    static Name read(String text, String family) {
        String name = Name.withoutSuffix(text);
        int start = name.length() - family.length();
        return new Name(name.substring(start), name.substring(0, start).strip(), name.equals(text) ? null : Name.suffix(text), false);
    }

    /** A family name begins at its first particle, else at the last word. Two family names with a particle between them cannot be told from two given names. */
    static Name read(String text) {
        List<String> words = Arrays.asList(Name.withoutSuffix(text).split(" "));
        int particle = 1;
        while (particle < words.size() && !PARTICLE.matcher(words.get(particle)).matches()) {
            particle++;
        }
        boolean doubtful = particle < words.size() && particle > 1 && !words.get(particle - 1).matches("\\p{Lu}{1,2}|.*\\.");
        int start = Math.min(particle, words.size() - 1);
        return doubtful ? Name.literal(text) : read(text, String.join(" ", words.subList(start, words.size())));
    }
}
