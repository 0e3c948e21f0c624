package org.w3id.tegenwicht.publish.catalogue;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The data sets of others that ours links to: what their IRIs begin with, and what they are called where we know it. */
final class Targets {

    private static final Map<String, String> NAMES = Map.of(
            "https://taxonomie.cbs.nl/", "CBS Taxonomie",
            "https://elsst.cessda.eu/", "European Language Social Science Thesaurus (ELSST)",
            "http://metadata.un.org/", "UN Sustainable Development Goals",
            "http://qudt.org/", "QUDT",
            "http://humanbehaviourchange.org/", "Behaviour Change Intervention Ontology",
            "http://purl.obolibrary.org/", "OBO Foundry",
            "https://schema.org/", "Schema.org",
            "http://www.wikidata.org/", "Wikidata");

    private Targets() {
    }

    /** What the IRIs of a data set begin with, taken from one of them: its scheme and host. */
    static String space(String iri) {
        URI address = URI.create(iri);
        return address.getHost() == null ? address.getScheme() + ":" : address.getScheme() + "://" + address.getAuthority() + "/";
    }

    /** The name of the data set, when we know it. */
    static Optional<String> name(String space) {
        return Optional.ofNullable(NAMES.get(space));
    }
}
