package org.w3id.tegenwicht.browse.citations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One author.
 *
 * @param family the family name with what stands before it, such as {@code van der Leij}; the whole name where it cannot be told apart
 * @param given given names or initials; null when they are not known
 * @param suffix such as {@code Jr.}; null for most
 * @param whole whether {@code family} is a name that must not be taken apart: an organisation, or somebody of whom we cannot tell
 */
public record Name(String family, String given, String suffix, boolean whole) {

    private static final Pattern SUFFIX = Pattern.compile("(?:^|(?<=\\s))(Jr\\.?|Sr\\.?|II|III|IV)$");

    /** Somebody of whom only the family name is known. */
    static Name family(String family) {
        return new Name(family, null, null, false);
    }

    /** A name in one piece. */
    static Name literal(String name) {
        return new Name(name, null, null, true);
    }

    /** A person; what stands behind either part, such as {@code Jr.}, is set apart. */
    static Name person(String family, String given) {
        String suffix = suffix(family) != null ? suffix(family) : suffix(given);
        return new Name(withoutSuffix(family), withoutSuffix(given), suffix, false);
    }

    Name with(String more) {
        return new Name(family, given, more, whole);
    }

    static boolean isSuffix(String text) {
        return SUFFIX.matcher(text).matches();
    }

    static String suffix(String text) {
        Matcher suffix = SUFFIX.matcher(text);
        return suffix.find() ? suffix.group() : null;
    }

    static String withoutSuffix(String text) {
        Matcher suffix = SUFFIX.matcher(text);
        return suffix.find() && suffix.start() > 0 ? text.substring(0, suffix.start()).strip() : text;
    }
}
