package org.w3id.tegenwicht.query.pathways;

import java.util.List;
import org.w3id.tegenwicht.query.Thing;

/**
 * How one thing comes about, what follows from it, or how one leads to another.
 *
 * @param from where it starts; null when not asked for
 * @param to where it ends; null when not asked for
 * @param chains from start to end, the best supported first; none unless both were asked for
 * @param after the links up to two steps from the start; none when there is a chain, or no start
 * @param before the links up to two steps before the end; none when there is a chain, or no end
 * @param disputed claims about what is asked for that do not work as a link
 * @param stages the life stages, from young to old; positions of stages count from 0 in it
 */
public record Pathway(End from, End to, List<Chain> chains, List<Step> after, List<Step> before, List<Step> disputed, List<Thing> stages) {

    /** Whether the question was how one thing leads to another. */
    public boolean between() {
        return from != null && to != null;
    }
}
