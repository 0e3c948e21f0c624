package org.w3id.tegenwicht.query.contradictions;

import java.util.List;

/**
 * A characteristic in which the sides of a contradiction differ.
 *
 * @param characteristic the name of a facet, or {@code year}
 * @param one the values that only the favourable or supporting side has: IRIs, or years
 * @param other the values that only the other side has
 */
public record Difference(String characteristic, List<String> one, List<String> other) { }
