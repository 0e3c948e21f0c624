package org.w3id.tegenwicht.browse.pathways;

/**
 * A place in a column: for a box, or for a line that passes by.
 *
 * @param name of the box; of the line and the column for a line that passes
 * @param column from 0
 * @param box whether it is a box
 */
record Slot(String name, int column, boolean box) {

    /** The room that a line needs that passes between boxes. */
    private static final int PASSAGE = 10;

    /** Where a line passes through a column that it neither starts nor ends in. */
    static Slot passing(Sketch.Line line, int column) {
        return new Slot(line.id() + "@" + column, column, false);
    }

    int height() {
        return box ? Picture.BOX_HEIGHT : PASSAGE;
    }
}
