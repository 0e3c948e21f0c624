package org.w3id.tegenwicht.publish.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.tegenwicht.vocabulary.TW;

/**
 * A data set of somebody else that graphs of ours were made from, as the curated data tell of it.
 *
 * @param iri its IRI
 * @param titles its title in Dutch and English
 * @param citations how to cite it
 * @param licences its licence
 * @param makers who made or published it
 */
record Source(Node iri, List<Node> titles, List<Node> citations, List<Node> licences, List<Node> makers) {

    /** For each graph that was made from a data set of somebody else: that data set. */
    static Map<String, Source> byGraph(DatasetGraph data) {
        Map<String, Source> found = new TreeMap<>();
        data.stream(Node.ANY, Node.ANY, TW.graph, Node.ANY).filter(quad -> quad.getObject().isURI())
                .forEach(quad -> found.put(quad.getObject().getURI(), read(quad.getSubject(), data)));
        return found;
    }

    private static Source read(Node iri, DatasetGraph data) {
        List<Node> makers = Stream.concat(values(iri, DCTerms.creator.asNode(), data).stream(),
                values(iri, DCTerms.publisher.asNode(), data).stream()).distinct().toList();
        return new Source(iri, values(iri, DCTerms.title.asNode(), data), values(iri, DCTerms.bibliographicCitation.asNode(), data),
                values(iri, DCTerms.license.asNode(), data), makers);
    }

    private static List<Node> values(Node iri, Node property, DatasetGraph data) {
        return data.stream(Node.ANY, iri, property, Node.ANY).map(quad -> quad.getObject()).distinct().toList();
    }
}
