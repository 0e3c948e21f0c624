package org.w3id.tegenwicht.federation;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Makes the blank nodes of one answer nodes of that answer only: every server calls its first one {@code b0}, and they are not the same thing. */
final class ScopedNodes extends SimpleValueFactory {

    private static final AtomicLong ANSWERS = new AtomicLong();

    private final String scope = "a" + ANSWERS.incrementAndGet() + "x";

    @Override
    public BNode createBNode(String label) {
        return super.createBNode(scope + label.replaceAll("[^A-Za-z0-9]", "x"));
    }

    @Override
    public BNode createBNode() {
        return super.createBNode(scope + super.createBNode().getID());
    }
}
