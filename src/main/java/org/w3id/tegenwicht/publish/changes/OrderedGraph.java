package org.w3id.tegenwicht.publish.changes;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A small graph that hands out its triples in the order in which they came, so that whoever writes it writes the same each time. */
final class OrderedGraph extends GraphBase {

    private final Set<Triple> triples = new LinkedHashSet<>();

    @Override
    public void performAdd(Triple triple) {
        triples.add(triple);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(triples.stream().filter(pattern::matches).iterator());
    }
}
