package org.w3id.tegenwicht.browse.citations;

/**
 * One author.
 *
 * @param family the family name with what stands before it, such as {@code van der Leij}; the whole name where it cannot be told apart
 * @param given given names or initials; null when they are not known
 * @param suffix such as {@code Jr.}; null for most
 * @param whole whether {@code family} is a name that must not be taken apart: an organisation, or somebody of whom we cannot tell
 */
public record Name(String family, String given, String suffix, boolean whole) {

    static Name person(String family, String given) {
        return new Name(family, given, null, false);
    }

    static Name literal(String name) {
        return new Name(name, null, null, true);
    }

    Name with(String more) {
        return new Name(family, given, more, whole);
    }
}
