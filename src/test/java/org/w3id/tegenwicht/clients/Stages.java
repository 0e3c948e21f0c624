package org.w3id.tegenwicht.clients;

import java.util.List;

/** A question that every client asks, and its answer: the stages of life by age. */
final class Stages {

    static final String QUERY = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?stage ?label WHERE {
              ?stage skos:inScheme <https://w3id.org/tegenwicht/id/scheme/life-stages> ; skos:notation ?number ; skos:prefLabel ?label
              FILTER(LANG(?label) = "en")
            } ORDER BY ?number""";

    static final List<String> LABELS = List.of("Early childhood (0-3 years)", "Primary school age (4-11 years)", "Adolescence (12-17 years)",
            "Young adulthood (18-26 years)", "Mid-life (27-66 years)", "Old age (67 years and over)");

    static final String ASK = "ASK { <https://w3id.org/tegenwicht/id/stage/adolescence> a <http://www.w3.org/2004/02/skos/core#Concept> }";
    static final String CONSTRUCT = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            CONSTRUCT { ?stage skos:prefLabel ?label } WHERE {
              ?stage skos:inScheme <https://w3id.org/tegenwicht/id/scheme/life-stages> ; skos:prefLabel ?label
            }""";
    static final String GRAPH = "https://w3id.org/tegenwicht/graph/ontology/schemes/life-stages";
    static final String THING = "https://w3id.org/tegenwicht/id/stage/adolescence";

    private Stages() { }
}
