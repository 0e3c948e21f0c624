package org.w3id.tegenwicht.graph.journal;

/** What may happen to a thing: the graph begins to speak of it, says something else, or falls silent about it. */
public enum Kind {
    CREATED, UPDATED, DELETED
}
