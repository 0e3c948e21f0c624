package org.w3id.tegenwicht.graph;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that hands out its triples and then fails, so that whoever is writing them has to give up halfway. */
final class BrokenGraph extends GraphBase {

    private final Graph content;
    private final Runnable halfway;

    /** @param halfway runs when all is handed out, before the failure */
    BrokenGraph(Graph content, Runnable halfway) {
        this.content = content;
        this.halfway = halfway;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Iterator<Triple> triples = content.find(pattern);
        return WrappedIterator.create(new Iterator<Triple>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Triple next() {
                if (!triples.hasNext()) {
                    halfway.run();
                    throw new Broken();
                }
                return triples.next();
            }
        });
    }

    /** What the graph fails with. */
    static final class Broken extends RuntimeException {
    }
}
