package org.w3id.tegenwicht.clients;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** Asks what Skosmos asks of the graph of a vocabulary, in that graph alone: it reads hierarchies downwards, by {@code skos:narrower}, and tops by {@code skos:topConceptOf}. */
final class Skosmos {

    private final DatasetGraph store = DatasetGraphFactory.create();
    private final String scheme;

    /** A Skosmos with one vocabulary: a document, in a graph that has the name of the scheme. */
    Skosmos(String scheme, Graph document) {
        this.scheme = scheme;
        store.addGraph(NodeFactory.createURI(scheme), document);
    }

    /** The name of the vocabulary. */
    List<String> titles(String language) {
        return ask("<" + scheme + "> a skos:ConceptScheme ; dcterms:title|skos:prefLabel|rdfs:label ?found FILTER(LANGMATCHES(LANG(?found), '" + language + "'))");
    }

    /** How many concepts its statistics show: by class, for classes that it finds to be concepts. */
    int concepts() {
        return ask("?found a ?type . ?type rdfs:subClassOf* skos:Concept").size();
    }

    /** The top of its hierarchy. */
    List<String> tops(String language) {
        return ask("?found skos:topConceptOf <" + scheme + "> ; skos:prefLabel ?label FILTER(LANGMATCHES(LANG(?label), '" + language + "'))");
    }

    /** What opens below a concept. */
    List<String> children(String concept) {
        return ask("<" + concept + "> a skos:Concept ; skos:narrower ?found");
    }

    /** Where a concept stands when somebody comes to it by searching: all that is above it, itself included. */
    List<String> parents(String concept) {
        return ask("<" + concept + "> a skos:Concept ; skos:broader* ?found");
    }

    /** All that somebody finds who opens the hierarchy from its top. */
    Set<String> reached(String language) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(tops(language));
        while (!open.isEmpty()) {
            String concept = open.pop();
            if (reached.add(concept)) {
                open.addAll(children(concept));
            }
        }
        return reached;
    }

    /** The letters of its index. */
    List<String> letters(String language) {
        return ask("?concept a skos:Concept ; skos:prefLabel ?label FILTER(LANGMATCHES(LANG(?label), '" + language + "')) BIND(SUBSTR(UCASE(STR(?label)), 1, 1) AS ?found)");
    }

    /** The concepts under a letter of the index. */
    List<String> under(String letter, String language) {
        return ask("?found a skos:Concept ; skos:prefLabel ?label FILTER(STRSTARTS(UCASE(STR(?label)), '" + letter + "') && LANGMATCHES(LANG(?label), '" + language + "'))");
    }

    /** What a search finds by the beginning of any name. */
    List<String> search(String beginning) {
        return ask("VALUES ?name { skos:prefLabel skos:altLabel skos:hiddenLabel } ?found a skos:Concept ; ?name ?label FILTER(STRSTARTS(LCASE(STR(?label)), '" + beginning
                + "')) FILTER NOT EXISTS { ?found owl:deprecated true }");
    }

    /** What the page of a concept says that it matches elsewhere. */
    List<String> matches(String concept) {
        return ask("<" + concept + "> skos:exactMatch|skos:closeMatch|skos:broadMatch|skos:narrowMatch|skos:relatedMatch ?found");
    }

    /** What the page of a concept shows of a property of it: names where there are, else nothing. */
    List<String> named(String concept, String property) {
        return ask("<" + concept + "> <" + property + "> ?value . ?value skos:prefLabel ?found");
    }

    private List<String> ask(String pattern) {
        try (QueryExec asked = QueryExec.dataset(store).query("""
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                SELECT DISTINCT ?found WHERE { GRAPH <%s> { %s } }""".formatted(scheme, pattern)).build()) {
            return asked.select().materialize().stream().map(row -> row.get(Var.alloc("found"))).map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm()).toList();
        }
    }
}
