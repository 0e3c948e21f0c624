package org.w3id.tegenwicht.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What one commit does, in this order: graphs replaced as a whole, graphs dropped, quads removed, quads added.
 *
 * @param replaced new content by graph name
 * @param dropped names of graphs that disappear
 * @param removed quads in named graphs that disappear
 * @param added quads in named graphs that appear
 * @param fingerprints digests that a later start compares: of the file that a replaced graph comes from, or of anything else that is
 *         named like a graph but not loaded (the shapes)
 */
public record Change(
        Map<Node, Graph> replaced,
        Set<Node> dropped,
        Collection<Quad> removed,
        Collection<Quad> added,
        Map<Node, String> fingerprints) {

    public Change {
        replaced = Map.copyOf(replaced);
        dropped = Set.copyOf(dropped);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        fingerprints = Map.copyOf(fingerprints);
    }

    /** Replaces whole graphs, each loaded from files with the given fingerprint, and drops others. */
    public static Change files(Map<Node, Graph> replaced, Map<Node, String> fingerprints, Set<Node> dropped) {
        return new Change(replaced, dropped, List.of(), List.of(), fingerprints);
    }

    /** Replaces one graph with content that does not come from a file. */
    public static Change replace(Node graph, Graph content) {
        return new Change(Map.of(graph, content), Set.of(), List.of(), List.of(), Map.of());
    }

    /** Drops one graph. */
    public static Change drop(Node graph) {
        return new Change(Map.of(), Set.of(graph), List.of(), List.of(), Map.of());
    }

    /** Removes and adds single quads. */
    public static Change quads(Collection<Quad> removed, Collection<Quad> added) {
        return new Change(Map.of(), Set.of(), removed, added, Map.of());
    }

    /** Whether the change would do nothing at all. */
    public boolean isEmpty() {
        return replaced.isEmpty() && dropped.isEmpty() && removed.isEmpty() && added.isEmpty() && fingerprints.isEmpty();
    }

    /**
     * What the default graph would be after this change, in memory: check that before committing.
     *
     * @param before the named graphs as they stand, from {@link GraphStore#view}
     * @param aside a graph to leave out: what the program itself writes is not checked
     */
    public Graph preview(DatasetGraph before, Node aside) {
        Graph after = GraphFactory.createDefaultGraph();
        Set<Quad> gone = Set.copyOf(removed);
        before.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            Node graph = quad.getGraph();
            if (!graph.equals(aside) && !replaced.containsKey(graph) && !dropped.contains(graph) && !gone.contains(quad)) {
                after.add(quad.asTriple());
            }
        });
        replaced.values().forEach(content -> GraphUtil.addInto(after, content));
        added.forEach(quad -> after.add(quad.asTriple()));
        return after;
    }
}
