package org.w3id.tegenwicht.browse.pathways;

import java.util.List;
import java.util.SequencedMap;

/**
 * What is to be drawn.
 *
 * @param columns how many columns there are
 * @param boxes the column of each box, from 0, by its name
 * @param lines between boxes
 */
public record Sketch(int columns, SequencedMap<String, Integer> boxes, List<Line> lines) {

    /**
     * A line from one box to another.
     *
     * @param id its name
     * @param from the name of a box
     * @param to the name of another box
     */
    public record Line(String id, String from, String to) { }
}
