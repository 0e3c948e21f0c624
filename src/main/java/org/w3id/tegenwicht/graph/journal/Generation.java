package org.w3id.tegenwicht.graph.journal;

import java.time.Instant;
import java.util.List;

/**
 * What one commit did; nothing at all to any thing when it changed only what is not written down.
 *
 * @param number of the generation
 * @param time when it was, later than the one before by a millisecond at least
 */
public record Generation(long number, Instant time, List<Entry> entries) {

    public Generation {
        entries = List.copyOf(entries);
    }

    /** How many things it created, updated or deleted. */
    public long count(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }
}
