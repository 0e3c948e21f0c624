package org.w3id.tegenwicht.clients;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** What would make a thesaurus program show our concepts wrongly or not at all; each row of its query is one such place. */
enum SkosFault {

    SCHEME_WITHOUT_A_TITLE("""
            ?scheme a skos:ConceptScheme . VALUES ?language { "nl" "en" }
            FILTER NOT EXISTS { ?scheme dcterms:title ?title ; skos:prefLabel ?label FILTER(LANG(?title) = ?language && LANG(?label) = ?language) }"""),
    CONCEPT_OUTSIDE_A_SCHEME("?concept a skos:Concept FILTER NOT EXISTS { ?concept skos:inScheme/a skos:ConceptScheme }"),
    CONCEPT_WITHOUT_A_NAME("""
            ?concept a skos:Concept . VALUES ?language { "nl" "en" }
            FILTER NOT EXISTS { ?concept skos:prefLabel ?label FILTER(LANG(?label) = ?language) }"""),
    CONCEPT_WITH_TWO_NAMES("?concept skos:prefLabel ?one, ?other FILTER(LANG(?one) = LANG(?other) && STR(?one) < STR(?other))"),
    NAME_THAT_IS_ALSO_ANOTHER("?concept skos:prefLabel ?label ; skos:altLabel ?label"),
    TOP_IN_ONE_DIRECTION("""
            { ?scheme skos:hasTopConcept ?concept FILTER NOT EXISTS { ?concept skos:topConceptOf ?scheme } }
            UNION { ?concept skos:topConceptOf ?scheme FILTER NOT EXISTS { ?scheme skos:hasTopConcept ?concept } }"""),
    TOP_OF_A_SCHEME_IT_IS_NOT_IN("?concept skos:topConceptOf ?scheme FILTER NOT EXISTS { ?concept skos:inScheme ?scheme }"),
    TOP_WITH_SOMETHING_ABOVE("?concept skos:topConceptOf ?scheme ; skos:broader ?above"),
    CONCEPT_OUTSIDE_THE_HIERARCHY("?concept a skos:Concept FILTER NOT EXISTS { ?concept skos:broader|skos:topConceptOf ?above }"),
    BROADER_IN_ANOTHER_SCHEME("?concept skos:inScheme ?scheme ; skos:broader ?above FILTER NOT EXISTS { ?above skos:inScheme ?scheme }"),
    CYCLE("?concept skos:broader+ ?concept"),
    RELATED_TO_WHAT_IS_ABOVE_IT("?concept skos:related ?above ; skos:broader+ ?above"),
    SAME_AS_A_NEIGHBOUR("?concept skos:exactMatch ?other ; skos:inScheme ?scheme . ?other skos:inScheme ?scheme");

    private final String pattern;

    SkosFault(String pattern) {
        this.pattern = pattern;
    }

    /** Finds it among things of ours: there may be concepts of others too, of which we know no more than they say. */
    Query query() {
        String subject = pattern.contains("?concept") ? "?concept" : "?scheme";
        return QueryFactory.create("""
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT * WHERE { %s FILTER(STRSTARTS(STR(%s), "https://w3id.org/tegenwicht/")) }""".formatted(pattern, subject));
    }
}
