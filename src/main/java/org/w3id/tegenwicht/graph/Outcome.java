package org.w3id.tegenwicht.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What a change makes of each graph that it touches, for a store that cannot be asked in the middle of it. A graph gets new content as a
 * whole or single triples; as a whole also when a blank node is among these, because nobody can point at a blank node from outside.
 *
 * @param whole the new content of graphs that are written as a whole, none when they are gone
 * @param removed quads that disappear from other graphs
 * @param added quads that appear in other graphs, after that
 * @param sizes triples of each touched graph afterwards
 */
record Outcome(Map<Node, Graph> whole, List<Quad> removed, List<Quad> added, Map<Node, Long> sizes) {

    /**
     * Works out a change.
     *
     * @param before hands out the content of a graph as it stands, with the blank nodes that the change may name
     */
    static Outcome of(Change change, Function<Node, Graph> before) {
        Outcome outcome = new Outcome(new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        Set<Node> touched = new LinkedHashSet<>(change.replaced().keySet());
        touched.addAll(change.dropped());
        Stream.concat(change.removed().stream(), change.added().stream()).map(Quad::getGraph).forEach(touched::add);
        touched.forEach(name -> outcome.add(name, change, before));
        return outcome;
    }

    private void add(Node name, Change change, Function<Node, Graph> before) {
        List<Quad> gone = of(name, change.removed());
        List<Quad> come = of(name, change.added());
        boolean anew = change.replaced().containsKey(name) || change.dropped().contains(name);
        boolean blank = Stream.concat(gone.stream(), come.stream()).anyMatch(Outcome::hasBlankNode);
        Graph base = change.dropped().contains(name) ? GraphFactory.createDefaultGraph()
                : anew ? change.replaced().get(name) : before.apply(name);
        if (!anew && gone.stream().anyMatch(quad -> hasBlankNode(quad) && !base.contains(quad.asTriple()))) {
            throw new StoreUnavailableException("The graph <%s> has changed since its blank nodes were read. Read it again.".formatted(name));
        }
        Graph after = gone.isEmpty() && come.isEmpty() ? base : copy(base);
        gone.forEach(quad -> after.delete(quad.asTriple()));
        come.forEach(quad -> after.add(quad.asTriple()));
        sizes.put(name, (long) after.size());
        if (anew || blank) {
            whole.put(name, after);
        } else {
            removed.addAll(gone);
            added.addAll(come);
        }
    }

    private static List<Quad> of(Node graph, Collection<Quad> quads) {
        return quads.stream().filter(quad -> quad.getGraph().equals(graph)).toList();
    }

    private static boolean hasBlankNode(Quad quad) {
        return quad.getSubject().isBlank() || quad.getObject().isBlank();
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(copy::add);
        return copy;
    }
}
