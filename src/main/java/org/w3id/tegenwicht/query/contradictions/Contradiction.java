package org.w3id.tegenwicht.query.contradictions;

import java.util.List;

/**
 * Evidence on one subject that points in opposite directions.
 *
 * @param kind what is set against each other
 * @param subject what it is about
 * @param one the side that is favourable, or supports
 * @param other the side that is unfavourable, or disputes
 * @param differences in what the sides differ
 */
public record Contradiction(Kind kind, Subject subject, Side one, Side other, List<Difference> differences) {

    /** What can contradict each other: findings on the same measure, or evidence lines. */
    public enum Kind { FINDINGS, LINES }

    /** How many studies the side with fewest has. */
    int balance() {
        return Math.min(one.studies().size(), other.studies().size());
    }

    /** How many items both sides have. */
    int size() {
        return one.items().size() + other.items().size();
    }
}
