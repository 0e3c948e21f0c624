package org.w3id.tegenwicht.browse.citations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a line of authors apart, as sources write it: {@code Fuchs, L. S., & Kim, W}, {@code Gabrielle Beaudry, Rongqin Yu}, {@code Booth & Leigh} or
 * {@code Wang et al.}. In doubt a name, or the whole line, is kept in one piece.
 */
final class AuthorReader {

    private static final Pattern OTHERS = Pattern.compile("(?:,?\\s+et al\\.?(?:\\s+for (?:the )?(?<body>.+))?|,\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*(?:&\\s*)?(?<last>.+)?)$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,\\s*(?:&|and)\\s+|[,;]|\\s&\\s)\\s*");
    /** Such as {@code L. S.}, {@code J.-P.}, {@code SC.} and {@code J}; two letters without a point, the second small, may be a name such as Xu. */
    private static final String INITIAL = "(?:\\p{Lu}{1,3}\\.|\\p{Lu}\\p{Ll}\\.|\\p{Lu}{1,2}(?!\\p{L}))";
    private static final String INITIALS = INITIAL + "(?:[ -]?" + INITIAL + ")*";
    private static final Pattern FAMILY_AND_INITIALS = Pattern.compile("(?<family>\\p{Lu}\\p{L}+) (?<initials>" + INITIALS + ")");
    private static final Pattern ORGANISATION = Pattern.compile("Foundation|Institut|Universit|Cent(?:r|er)|Minist|Bureau|Council|Agency|Corporation|Association|Hogeschool|"
            + "Consortium|Department|Commissi|Committee|Lectoraat|Stichting|Kennis|Onderzoek|Rekenkamer");

    private AuthorReader() { }

    /**
     * Reads a line of authors.
     *
     * @param line as the source has it
     * @param label how the study is cited, which tells the first author's family name; may be null
     */
    static Authors read(String line, String label) {
        String clean = line.replaceAll("[\\p{Z}\\s]+", " ").strip();
        Matcher others = OTHERS.matcher(clean);
        boolean more = others.find();
        String last = more && others.group("last") != null ? ", " + others.group("last") : "";
        List<Name> names = new ArrayList<>(names(more ? clean.substring(0, others.start()) + last : clean, label == null ? "" : firstFamily(label)));
        if (more && others.group("body") != null) {
            names.add(Name.literal(others.group("body")));
        }
        return new Authors(names, more);
    }

    private static List<Name> names(String line, String family) {
        List<String> parts = Arrays.stream(BETWEEN.split(line)).filter(part -> !part.isBlank()).toList();
        if (line.contains("(") || line.contains(" & ") && ORGANISATION.matcher(line).find()) {
            return List.of(Name.literal(line));
        }
        if (parts.stream().skip(1).anyMatch(AuthorReader::initials)) {
            return familyFirst(parts, line);
        }
        boolean people = parts.stream().allMatch(part -> GivenFirst.fits(part) && !ORGANISATION.matcher(part).find());
        String first = Name.withoutSuffix(parts.getFirst());
        if (people && isPersons(family) && first.toLowerCase(Locale.ROOT).endsWith(" " + family.toLowerCase(Locale.ROOT))) {
            List<Name> names = new ArrayList<>(List.of(GivenFirst.read(parts.getFirst(), family)));
            parts.stream().skip(1).forEach(part -> names.add(GivenFirst.read(part)));
            return names;
        }
        if (people && parts.size() > 1 && !first.equalsIgnoreCase(family)) {
            return parts.stream().map(GivenFirst::read).toList();
        }
        return parts.stream().anyMatch(AuthorReader::isSentence) ? List.of(Name.literal(line)) : parts.stream().map(AuthorReader::alone).toList();
    }

    /** Families with their initials after them, as in APA. A second run of initials after a family makes the line one that we cannot read. */
    private static List<Name> familyFirst(List<String> parts, String line) {
        List<Name> names = new ArrayList<>();
        for (String part : parts) {
            Matcher both = FAMILY_AND_INITIALS.matcher(part);
            if (!names.isEmpty() && Name.isSuffix(part)) {
                names.add(names.removeLast().with(part));
            } else if (!initials(part)) {
                names.add(both.matches() ? withGiven(Name.family(both.group("family")), both.group("initials")) : Name.family(part));
            } else if (names.isEmpty() || names.getLast().given() != null) {
                return List.of(Name.literal(line));
            } else {
                names.add(withGiven(names.removeLast(), part));
            }
        }
        return names;
    }

    private static Name withGiven(Name name, String given) {
        Name person = Name.person(name.family(), given);
        String initials = person.given().endsWith(".") ? person.given() : person.given() + ".";
        return new Name(person.family(), initials, name.suffix() != null ? name.suffix() : person.suffix(), false);
    }

    private static boolean initials(String part) {
        return Name.withoutSuffix(part).matches(INITIALS);
    }

    /** A part without given names: one word, or words after a particle, are a family name; anything else may be an organisation. */
    private static Name alone(String part) {
        boolean word = !part.contains(" ") && !part.equals(part.toUpperCase(Locale.ROOT));
        boolean particle = GivenFirst.isParticle(part.split(" ")[0]) && !ORGANISATION.matcher(part).find();
        return word || particle ? Name.family(part) : Name.literal(part);
    }

    /** Whether commas stand within a name, such as {@code Atria, kennisinstituut voor emancipatie}. */
    private static boolean isSentence(String part) {
        return part.contains(" en ") || Character.isLowerCase(part.charAt(0)) && !GivenFirst.isParticle(part.split(" ")[0]);
    }

    /** The family name that a label such as {@code Van der Leij (2014)} or {@code Wang et al. (2019)} begins with. */
    private static String firstFamily(String label) {
        return label.split(",| et al| & | and | en |\\s*\\(")[0].strip();
    }

    /** Whether a label's name is that of a person: one word, with particles before it. */
    private static boolean isPersons(String family) {
        String[] words = family.split(" ");
        return Arrays.stream(words).limit(words.length - 1L).allMatch(GivenFirst::isParticle);
    }
}
