package org.w3id.tegenwicht.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * What the graph says of one thing.
 *
 * @param about the canonical IRI of the thing
 * @param statements its statements, each in the named graph that makes it; what only the document says is in the default graph
 * @param licences the IRIs of the licences of what is said
 * @param modified when a graph that says something of it last changed
 */
record Description(String about, DatasetGraph statements, List<String> licences, Instant modified) {

    Node thing() {
        return NodeFactory.createURI(about);
    }

    /** The IRIs of its classes. */
    List<String> types() {
        return objects(thing(), RDF.type.asNode()).filter(Node::isURI).map(Node::getURI).sorted().toList();
    }

    /** Whether the thing was taken out: what is left is when, why, and what replaces it. */
    boolean isWithdrawn() {
        return objects(thing(), OWL2.deprecated.asNode())
                .anyMatch(value -> value.isLiteral() && Boolean.TRUE.equals(value.getLiteralValue()));
    }

    /** What a node has for a property. */
    Stream<Node> objects(Node subject, Node property) {
        return statements.stream(Node.ANY, subject, property, Node.ANY).map(Quad::getObject).distinct();
    }

    /** The texts that a node has for a property, by language. */
    Map<String, String> texts(Node subject, Node property) {
        Map<String, String> texts = new TreeMap<>();
        objects(subject, property).forEach(text -> texts.put(text.getLiteralLanguage(), text.getLiteralLexicalForm()));
        return texts;
    }

    /** The text in a language, else in any; {@code none} when there is none. */
    static String in(String language, Map<String, String> texts, String none) {
        return texts.getOrDefault(language, texts.values().stream().findFirst().orElse(none));
    }

    /** All statements, each in its named graph and in the default graph too: who names no graph finds them, as at our endpoint. */
    DatasetGraph whole() {
        DatasetGraph whole = DatasetGraphFactory.create();
        whole.prefixes().putAll(statements.prefixes());
        statements.find().forEachRemaining(whole::add);
        GraphUtil.addInto(whole.getDefaultGraph(), flat());
        return whole;
    }

    /** All statements as one graph, for the forms that know no named graphs. */
    Graph flat() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(statements.getDefaultGraph().getPrefixMapping());
        statements.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
