package org.w3id.tegenwicht.publish.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param addresses where it is to be had
 */
record Source(Node iri, List<Node> titles, List<Node> citations, List<Node> licences, List<Maker> makers, List<Node> addresses) {

    /** For each graph that was made from a data set of somebody else: that data set. */
    static Map<String, Source> byGraph(DatasetGraph data) {
        Map<String, Source> found = new TreeMap<>();
        data.stream(Node.ANY, Node.ANY, TW.graph, Node.ANY).filter(quad -> quad.getObject().isURI())
                .forEach(quad -> found.put(quad.getObject().getURI(), read(quad.getSubject(), data)));
        return found;
    }

    /** Its title; empty when nothing tells it. */
    Optional<String> title(Language language) {
        return Language.in(language, titles);
    }

    /** Where it is to be had; its IRI when nothing tells more. */
    String address() {
        return addresses.stream().filter(Node::isURI).map(Node::getURI).sorted().findFirst().orElse(iri.getURI());
    }

    private static Source read(Node iri, DatasetGraph data) {
        List<Maker> makers = Stream.concat(values(iri, DCTerms.creator.asNode(), data).stream(),
                values(iri, DCTerms.publisher.asNode(), data).stream()).distinct()
                .sorted(Comparator.comparing(Node::toString)).map(maker -> Maker.read(maker, data)).toList();
        return new Source(iri, values(iri, DCTerms.title.asNode(), data), values(iri, DCTerms.bibliographicCitation.asNode(), data),
                values(iri, DCTerms.license.asNode(), data), makers, values(iri, DCTerms.source.asNode(), data));
    }

    static List<Node> values(Node iri, Node property, DatasetGraph data) {
        return data.stream(Node.ANY, iri, property, Node.ANY).map(quad -> quad.getObject()).distinct().toList();
    }
}
