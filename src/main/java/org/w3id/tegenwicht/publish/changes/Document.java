package org.w3id.tegenwicht.publish.changes;

import static org.apache.jena.graph.NodeFactory.createURI;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Statements in the order in which they are written: how the document hangs in the tree first, then one member after the other. */
final class Document {

    private final List<Quad> quads = new ArrayList<>();

    Document add(Node subject, Node predicate, Node object) {
        return add(Triple.create(subject, predicate, object));
    }

    Document add(String subject, Node predicate, Node object) {
        return add(createURI(subject), predicate, object);
    }

    Document add(Triple triple) {
        quads.add(Quad.create(Quad.defaultGraphIRI, triple));
        return this;
    }

    /** Adds a statement to a named graph. */
    void add(Node graph, Triple triple) {
        quads.add(Quad.create(graph, triple));
    }

    List<Quad> quads() {
        return List.copyOf(quads);
    }
}
