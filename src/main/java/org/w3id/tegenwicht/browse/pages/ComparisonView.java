package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * Interventions beside each other.
 *
 * @param interventions their names, each the head of a column
 * @param rows what they are compared on
 */
record ComparisonView(List<Link> interventions, List<Line> rows) {

    /**
     * One row.
     *
     * @param name the key of its name among the messages; null for a ladder, which is its own name
     * @param thing the outcome or ladder that it is about; null for other rows
     * @param nothing the key of the words for a cell without entries
     * @param cells the entries of each intervention, in the order of the columns
     */
    record Line(String name, Link thing, String nothing, List<List<Entry>> cells) { }

    /**
     * One thing that a cell says.
     *
     * @param mark which way it points; null where it points nowhere
     * @param link what is named; may be null
     * @param text what is said of it; may be null
     * @param expired whether it no longer holds
     */
    record Entry(DirectionMark mark, Link link, String text, boolean expired) {

        static Entry of(Link link) {
            return new Entry(null, link, null, false);
        }

        static Entry text(String text) {
            return new Entry(null, null, text, false);
        }
    }
}
