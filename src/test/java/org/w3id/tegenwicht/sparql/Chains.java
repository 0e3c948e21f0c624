package org.w3id.tegenwicht.sparql;

import com.google.common.collect.Streams;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** Graphs to ask: long chains and dense ones. */
final class Chains {

    static final Node NEXT = NodeFactory.createURI("https://example.org/next");

    private Chains() {
    }

    /** Makes these the only test graphs of a store: the tests of one server share its store. */
    static void alone(GraphStore store, GraphNames names, Map<String, Graph> graphs) {
        Map<Node, Graph> named = new HashMap<>();
        graphs.forEach((name, graph) -> named.put(names.named("data/test/" + name), graph));
        Set<Node> others = store.view(data -> Streams.stream(data.listGraphNodes())
                .filter(graph -> !graph.equals(names.ledger()) && !named.containsKey(graph)).collect(Collectors.toSet()));
        store.commit(Change.files(named, Map.of(), others));
    }

    /** n0 next n1 next n2 ... */
    static Graph chain(int length) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < length; i++) {
            graph.add(node("n" + i), NEXT, node("n" + (i + 1)));
        }
        return graph;
    }

    /** Things of one kind, each with itself as value. */
    static Graph named(String kind, int count) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < count; i++) {
            graph.add(node(kind + i), NodeFactory.createURI("https://example.org/same"), node(kind + i));
        }
        return graph;
    }

    /** Every node next to every other: paths through it are without end. */
    static Graph dense(int nodes) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                graph.add(node("d" + i), NEXT, node("d" + j));
            }
        }
        return graph;
    }

    static Node node(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }
}
