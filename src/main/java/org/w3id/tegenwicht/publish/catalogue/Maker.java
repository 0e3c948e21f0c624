package org.w3id.tegenwicht.publish.catalogue;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;

/**
 * Who made or published a data set of somebody else.
 *
 * @param node their IRI, or their name where no more is told
 * @param names what they are called
 */
record Maker(Node node, List<Node> names) {

    static Maker read(Node node, DatasetGraph data) {
        return new Maker(node, node.isLiteral() ? List.of(node) : Source.values(node, RDFS.label.asNode(), data));
    }

    /** Their name; empty when nothing tells it. */
    String name(Language language) {
        return Language.in(language, names).orElse("");
    }
}
