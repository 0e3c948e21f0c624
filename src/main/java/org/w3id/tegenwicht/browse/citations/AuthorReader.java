package org.w3id.tegenwicht.browse.citations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a line of authors apart, as sources write it: {@code Fuchs, L. S., & Kim, W}, {@code Gabrielle Beaudry, Rongqin Yu}, {@code Booth & Leigh} or
 * {@code Wang et al.}. In doubt a name, or the whole line, is kept in one piece.
 */
final class AuthorReader {

    private static final Pattern OTHERS = Pattern.compile(",?\\s+et al\\.?(?:\\s+for (?:the )?(?<body>.+))?\\s*$|,\\s*(?:…|\\.\\.\\.)\\s*(?:&\\s*)?(?<last>\\p{Lu}.*)?$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,\\s*(?:&|and)\\s+|[,;]|\\s&\\s)\\s*");
    private static final Pattern SUFFIX = Pattern.compile("(?:^|(?<=\\s))(Jr\\.?|Sr\\.?|II|III|IV)$");
    /** Such as {@code L. S.}, {@code J.-P.}, {@code SC.} and {@code J}; two letters without a point may be a name such as Xu. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}{1,3}\\.|\\p{Lu}\\p{Ll}\\.|\\p{Lu}{1,2}(?!\\p{L}))(?:[ -]?(?:\\p{Lu}{1,3}\\.|\\p{Lu}\\p{Ll}\\.|\\p{Lu}{1,2}(?!\\p{L})))*");
    private static final Pattern PARTICLE = Pattern.compile("(?:van|von|de|den|der|des|di|da|del|della|do|dos|du|el|la|le|op|te|ten|ter|vom|zu|'t|y)");
    private static final Pattern PERSON = Pattern.compile("[\\p{Lu}][\\p{L}\\p{M}.'’-]*(?: (?:" + PARTICLE.pattern() + "|d'\\p{L}+|[\\p{Lu}][\\p{L}\\p{M}.'’-]*))+");
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
        Matcher others = OTHERS.matcher(line);
        boolean more = others.find();
        String named = more ? line.substring(0, others.start()) + (others.group("last") == null ? "" : ", " + others.group("last")) : line;
        List<Name> names = new ArrayList<>(names(named.strip(), label));
        if (more && others.group("body") != null) {
            names.add(Name.literal(others.group("body").strip()));
        }
        return new Authors(names, more);
    }

    private static List<Name> names(String line, String label) {
        List<String> parts = Arrays.stream(BETWEEN.split(line)).filter(part -> !part.isBlank()).toList();
        if (ORGANISATION.matcher(line).find() && line.contains(" & ")) {
            return List.of(Name.literal(line));
        }
        if (parts.stream().skip(1).anyMatch(AuthorReader::initials)) {
            return familyFirst(parts, line);
        }
        Optional<String> family = Optional.ofNullable(label).map(AuthorReader::firstFamily);
        boolean people = parts.stream().allMatch(part -> PERSON.matcher(part).matches() && !ORGANISATION.matcher(part).find());
        String first = withoutSuffix(parts.getFirst());
        if (people && family.filter(name -> endsWith(first, name) && person(name)).isPresent()) {
            return parts.stream().map(part -> givenFirst(part, part.equals(parts.getFirst()) ? family.get() : null)).toList();
        }
        boolean wordy = parts.stream().anyMatch(part -> Character.isLowerCase(part.charAt(0)) && !PARTICLE.matcher(part.split(" ")[0]).matches())
                || parts.stream().anyMatch(part -> part.contains(" en "));
        if (parts.size() > 1 && people && family.filter(first::equalsIgnoreCase).isEmpty()) {
            return parts.stream().map(part -> givenFirst(part, null)).toList();
        }
        return wordy ? List.of(Name.literal(line)) : parts.stream().map(AuthorReader::alone).toList();
    }

    /** Families with their initials after them, as in APA. */
    private static List<Name> familyFirst(List<String> parts, String line) {
        List<Name> names = new ArrayList<>();
        for (String part : parts) {
            Name last = names.isEmpty() ? null : names.removeLast();
            if (last != null && SUFFIX.matcher(part).matches()) {
                names.add(last.with(part));
            } else if (initials(part)) {
                if (last == null || last.given() != null) {
                    return List.of(Name.literal(line));
                }
                names.add(withGiven(last, part));
            } else {
                if (last != null) {
                    names.add(last);
                }
                names.add(Name.person(part, null));
            }
        }
        return names;
    }

    private static Name withGiven(Name name, String part) {
        Matcher behind = SUFFIX.matcher(part);
        String given = behind.find() ? part.substring(0, behind.start()).strip() : part;
        Matcher ofFamily = SUFFIX.matcher(name.family());
        String family = ofFamily.find() ? name.family().substring(0, ofFamily.start()).strip() : name.family();
        String suffix = name.suffix() != null ? name.suffix() : family.equals(name.family()) ? given.equals(part) ? null : behind.group() : ofFamily.group();
        return new Name(family, given.endsWith(".") ? given : given + ".", suffix, false);
    }

    private static boolean initials(String part) {
        return INITIALS.matcher(SUFFIX.matcher(part).replaceFirst("").strip()).matches();
    }

    private static Name givenFirst(String part, String family) {
        String name = withoutSuffix(part);
        int start = family != null ? name.length() - family.length() : familyStart(name);
        Name person = Name.person(name.substring(start), name.substring(0, start).strip());
        return name.equals(part) ? person : person.with(part.substring(name.length()).strip());
    }

    /** Where a family name begins: at its first particle, else at the last word. */
    private static int familyStart(String name) {
        int at = name.indexOf(' ') + 1;
        for (int next = at; next > 0; next = name.indexOf(' ', next) + 1) {
            if (PARTICLE.matcher(name.substring(next).split(" ")[0]).matches()) {
                return next;
            }
        }
        return name.lastIndexOf(' ') + 1;
    }

    private static Name alone(String part) {
        boolean oneWord = !part.contains(" ") && !part.equals(part.toUpperCase(Locale.ROOT));
        return oneWord || PARTICLE.matcher(part.split(" ")[0].toLowerCase(Locale.ROOT)).matches() && !ORGANISATION.matcher(part).find()
                ? Name.person(part, null) : Name.literal(part);
    }

    /** The family name that a label such as {@code Van der Leij (2014)} or {@code Wang et al. (2019)} begins with. */
    private static String firstFamily(String label) {
        return label.split(",| et al| & | and | en |\\s*\\(")[0].strip();
    }

    /** Whether a label's name is that of a person: one word, with particles before it. */
    private static boolean person(String family) {
        String[] words = family.split(" ");
        return Arrays.stream(words).limit(words.length - 1L).allMatch(word -> PARTICLE.matcher(word.toLowerCase(Locale.ROOT)).matches());
    }

    private static boolean endsWith(String name, String family) {
        return name.toLowerCase(Locale.ROOT).endsWith(" " + family.toLowerCase(Locale.ROOT));
    }

    private static String withoutSuffix(String part) {
        Matcher suffix = SUFFIX.matcher(part);
        return suffix.find() && suffix.start() > 0 ? part.substring(0, suffix.start()).strip() : part;
    }
}
