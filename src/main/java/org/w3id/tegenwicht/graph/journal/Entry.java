package org.w3id.tegenwicht.graph.journal;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param number counts from 1, through all generations of an epoch
 * @param thing the IRI of the thing
 * @param generation the generation that did it
 * @param time when that was; the same for all entries of a generation
 */
public record Entry(long number, Kind kind, String thing, long generation, Instant time) { }
