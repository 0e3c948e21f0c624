package org.w3id.tegenwicht.federation;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * A SPARQL endpoint of somebody else that may be asked along.
 *
 * @param name what queries, errors and metrics call it: lower case letters, digits and hyphens
 * @param endpoint the address of its SPARQL query service
 * @param title what people call it; the name where it has none
 * @param prefixes short names for IRIs of this member, which a query may use without declaring them
 * @param uriSpace what the IRIs begin with about which it says anything; it is not asked about other subjects. Empty: about all
 * @param timeout how long one request to it may take, from the first byte sent to the last one read
 * @param maxRows how many rows or statements one answer of it may have; more are an error, never a shorter answer
 * @param maxBytes how long one answer of it may be
 * @param user who we are to it, when it wants to know (HTTP Basic)
 * @param password what proves that
 */
record Member(
        String name,
        URI endpoint,
        @DefaultValue Title title,
        @DefaultValue Map<String, String> prefixes,
        @DefaultValue List<String> uriSpace,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("10000") int maxRows,
        @DefaultValue("8MB") DataSize maxBytes,
        String user,
        String password) {

    /** What our own graph is called among the members. */
    static final String OURS = "tegenwicht";

    /** Names that stand for something else in the addresses under {@code /federated}. */
    private static final Set<String> TAKEN = Set.of(OURS, "sparql");

    Member {
        refuseUnless(name != null && name.matches("[a-z0-9][a-z0-9-]{0,49}") && !TAKEN.contains(name), name,
                "its name has to be 1 to 50 lower case letters, digits and hyphens, and not " + TAKEN);
        refuseUnless(endpoint != null && Set.of("http", "https").contains(String.valueOf(endpoint.getScheme())) && endpoint.getHost() != null,
                name, "its endpoint has to be an absolute http or https address");
        refuseUnless(endpoint.getUserInfo() == null && endpoint.getFragment() == null, name,
                "a password belongs into 'user' and 'password', not into the address");
        refuseUnless(timeout.isPositive() && maxRows > 0 && maxBytes.toBytes() > 0, name, "its limits have to be more than nothing");
        prefixes = Map.copyOf(prefixes);
        uriSpace = List.copyOf(uriSpace);
    }

    private static void refuseUnless(boolean right, String name, String rule) {
        if (!right) {
            throw new IllegalArgumentException("tegenwicht.federation.members: member '%s' cannot be used: %s.".formatted(name, rule));
        }
    }

    /** Its title in a language, or its name. */
    String titleIn(String language) {
        String title = language.equals("en") ? this.title.en() : this.title.nl();
        return title == null ? name : title;
    }

    /** Whether it may say something about a subject. */
    boolean knows(String subject) {
        return uriSpace.isEmpty() || uriSpace.stream().anyMatch(subject::startsWith);
    }

    /** A title in both languages; each may be null. */
    record Title(String nl, String en) {
    }
}
