package org.w3id.tegenwicht.graph.journal;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * One line of the journal with what the graph said.
 *
 * @param statements what the graph says of the thing and of the blank nodes that only exist for it; of a thing that is gone, what it said
 *         last. Blank nodes have the same labels whenever they are read, and share them with no other event
 */
public record Event(Entry entry, List<Triple> statements) { }
