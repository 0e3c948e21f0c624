package org.w3id.tegenwicht.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that asks before each triple it hands out whether to go on; the question answers no by throwing. */
final class WatchedGraph extends WrappedGraph {

    private final Runnable question;

    WatchedGraph(Graph graph, Runnable question) {
        super(graph);
        this.question = question;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return watched(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return watched(super.find(subject, predicate, object));
    }

    private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> triples) {
        question.run();
        return triples.mapWith(triple -> {
            question.run();
            return triple;
        });
    }
}
