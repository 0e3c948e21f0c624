package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * A contradiction in the evidence as a card.
 *
 * @param subject the intervention, claim or mechanism
 * @param ground of discrimination; may be null
 * @param outcome that was measured; may be null
 * @param measure the effect measure; null for evidence lines
 * @param sides the favourable or supporting side, then the other one
 * @param differences in what they differ
 * @param query the address of all evidence on the subject as data
 */
record ContradictionView(Link subject, Link ground, Link outcome, Link measure, List<SideView> sides, List<DifferenceView> differences,
        String query) {

    /**
     * One side.
     *
     * @param mark where it points, with how many items
     * @param studies how many studies and reviews they come from
     * @param pooled how many of the items are results of reviews
     * @param strongest the item that weighs most
     * @param estimate its number with its interval; null for an evidence line
     */
    record SideView(DirectionMark mark, int studies, int pooled, Link strongest, String estimate) { }

    /** A characteristic, the key of its name among the messages being {@code facet.} and this, with the values that only one side has. */
    record DifferenceView(String characteristic, List<Link> one, List<Link> other) { }
}
