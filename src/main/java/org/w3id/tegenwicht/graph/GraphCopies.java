package org.w3id.tegenwicht.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Graphs of a remote store in memory, fetched when they are first needed and again when their generation has changed. They are never
 * written to, so that many readers may share them and blank nodes keep their identity for as long as a graph stays the same.
 */
final class GraphCopies {

    private final Map<Node, Copy> copies = new HashMap<>();
    private final Function<Node, Graph> fetch;

    GraphCopies(Function<Node, Graph> fetch) {
        this.fetch = fetch;
    }

    /** All graphs that a ledger tells of, by the generation of their last change. */
    synchronized DatasetGraph all(Map<Node, Long> generations) {
        copies.keySet().retainAll(generations.keySet());
        DatasetGraph all = DatasetGraphFactory.createGeneral();
        generations.forEach((name, generation) -> all.addGraph(name, get(name, generation)));
        return all;
    }

    /** One graph; empty when the ledger does not tell of it. */
    synchronized Graph one(Node name, Map<Node, Long> generations) {
        Long generation = generations.get(name);
        return generation == null ? GraphFactory.createDefaultGraph() : get(name, generation);
    }

    private Graph get(Node name, long generation) {
        Copy known = copies.get(name);
        if (known == null || known.generation() != generation) {
            known = new Copy(generation, fetch.apply(name));
            copies.put(name, known);
        }
        return known.graph();
    }

    private record Copy(long generation, Graph graph) { }
}
