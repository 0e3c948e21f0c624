package org.w3id.tegenwicht.graph.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** What all named graphs together say of one thing: its own statements, and those of the blank nodes that they lead to. */
public final class States {

    /** From how many things on it is better to read all statements than to look up each thing. */
    private static final int MANY = 1000;

    private States() { }

    /**
     * Collects what is said of things; a statement that stands in two graphs counts once. The state of a thing of which nothing is said is
     * empty.
     *
     * @param unrecorded names of graphs that do not count
     */
    public static Map<Node, Set<Triple>> of(Set<Node> things, DatasetGraph data, Set<Node> unrecorded) {
        Function<Node, Collection<Triple>> statements = things.size() > MANY ? read(data, unrecorded) : node -> find(node, data, unrecorded);
        return things.stream().collect(Collectors.toMap(Function.identity(), thing -> of(thing, statements)));
    }

    private static Set<Triple> of(Node thing, Function<Node, Collection<Triple>> statements) {
        Set<Triple> state = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>(Set.of(thing));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Triple triple : statements.apply(open.pop())) {
                if (state.add(triple) && triple.getObject().isBlank() && seen.add(triple.getObject())) {
                    open.push(triple.getObject());
                }
            }
        }
        return state;
    }

    private static Collection<Triple> find(Node subject, DatasetGraph data, Set<Node> unrecorded) {
        List<Triple> found = new ArrayList<>();
        data.find(Node.ANY, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!unrecorded.contains(quad.getGraph())) {
                found.add(quad.asTriple());
            }
        });
        return found;
    }

    /** Reads everything once: sooner than to look up thousands. */
    private static Function<Node, Collection<Triple>> read(DatasetGraph data, Set<Node> unrecorded) {
        Map<Node, Collection<Triple>> bySubject = new HashMap<>();
        data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!unrecorded.contains(quad.getGraph())) {
                bySubject.computeIfAbsent(quad.getSubject(), subject -> new ArrayList<>()).add(quad.asTriple());
            }
        });
        return subject -> bySubject.getOrDefault(subject, List.of());
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

    /** The statements with blank nodes named after {@code prefix}. */
    static List<Triple> labelled(Set<Triple> state, String prefix) {
        Map<Node, Node> labels = new HashMap<>();
        return hasBlank(state) ? state.stream().map(triple -> Triple.create(label(triple.getSubject(), prefix, labels), triple.getPredicate(),
                label(triple.getObject(), prefix, labels))).toList() : List.copyOf(state);
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
