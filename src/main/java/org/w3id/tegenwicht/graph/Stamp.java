package org.w3id.tegenwicht.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One state of the data: its generation and when that came about. Each store counts generations from 1, and one that is restored counts some of
 * them again; with the time they are told apart. Good for entity tags and addresses.
 *
 * @param generation the number of the last commit; 0 for an empty store
 * @param modified when that was; the beginning of time for an empty store
 */
public record Stamp(long generation, Instant modified) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    /** As text in digits, letters and hyphens: {@code 12-20260131T120000123Z}. */
    @Override
    public String toString() {
        return generation + "-" + TIME.format(modified);
    }
}
