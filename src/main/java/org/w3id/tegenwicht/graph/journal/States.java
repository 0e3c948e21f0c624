package org.w3id.tegenwicht.graph.journal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;

/** What all named graphs together say of one thing: its own statements, and those of the blank nodes that they lead to. */
public final class States {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms).thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private States() { }

    /**
     * Collects what is said of a thing; a statement that stands in two graphs counts once.
     *
     * @param unrecorded names of graphs that do not count
     */
    public static Set<Triple> of(Node thing, DatasetGraph data, Set<Node> unrecorded) {
        Set<Triple> state = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>(Set.of(thing));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            data.find(Node.ANY, open.pop(), Node.ANY, Node.ANY).forEachRemaining(quad -> {
                Node object = quad.getObject();
                if (!unrecorded.contains(quad.getGraph()) && state.add(quad.asTriple()) && object.isBlank() && seen.add(object)) {
                    open.push(object);
                }
            });
        }
        return state;
    }

    /** All things that the graphs speak of. */
    public static Set<Node> things(DatasetGraph data, Set<Node> unrecorded) {
        Set<Node> things = new HashSet<>();
        data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (quad.getSubject().isURI() && !unrecorded.contains(quad.getGraph())) {
                things.add(quad.getSubject());
            }
        });
        return things;
    }

    /** The things that lead to these blank nodes, directly or through others. */
    public static Set<Node> owners(Collection<Node> blanks, DatasetGraph data) {
        Set<Node> owners = new HashSet<>();
        Set<Node> seen = new HashSet<>(blanks);
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            data.find(Node.ANY, Node.ANY, Node.ANY, open.pop()).forEachRemaining(quad -> {
                Node subject = quad.getSubject();
                if (subject.isURI()) {
                    owners.add(subject);
                } else if (seen.add(subject)) {
                    open.push(subject);
                }
            });
        }
        return owners;
    }

    /** Whether two states say the same; blank nodes may have other labels. */
    public static boolean same(Set<Triple> one, Set<Triple> other) {
        return one.size() == other.size() && (one.equals(other) || hasBlank(one) && graph(one).isIsomorphicWith(graph(other)));
    }

    /** The statements in an order that does not depend on where they came from, with blank nodes named after {@code prefix}. */
    static List<Triple> labelled(Set<Triple> state, String prefix) {
        Map<Node, Node> labels = new HashMap<>();
        List<Triple> sorted = state.stream().sorted(ORDER).toList();
        return sorted.stream().map(triple -> hasBlank(Set.of(triple))
                ? Triple.create(label(triple.getSubject(), prefix, labels), triple.getPredicate(), label(triple.getObject(), prefix, labels))
                : triple).toList();
    }

    private static Node label(Node node, String prefix, Map<Node, Node> labels) {
        return node.isBlank() ? labels.computeIfAbsent(node, blank -> NodeFactory.createBlankNode(prefix + labels.size())) : node;
    }

    private static boolean hasBlank(Set<Triple> state) {
        return state.stream().anyMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    private static Graph graph(Set<Triple> state) {
        Graph graph = GraphFactory.createDefaultGraph();
        state.forEach(graph::add);
        return graph;
    }
}
