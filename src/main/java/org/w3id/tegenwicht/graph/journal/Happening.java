package org.w3id.tegenwicht.graph.journal;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What one commit does to one thing.
 *
 * @param thing its IRI
 * @param statements what the graph says of it afterwards; of a thing that is gone, what it said before
 */
public record Happening(Kind kind, Node thing, Set<Triple> statements) { }
