package org.w3id.tegenwicht.browse.pathways;

import java.util.List;
import java.util.Map;

/**
 * A picture, ready to be drawn, in units of about a pixel.
 *
 * @param width of the whole
 * @param height of the whole
 * @param columns the left side of each column
 * @param boxes the upper left corner of each box, by its name
 * @param arrows by the name of the line
 */
public record Picture(int width, int height, List<Integer> columns, Map<String, Point> boxes, Map<String, Arrow> arrows) {

    /** The width of a box, and of a column. */
    public static final int BOX_WIDTH = 150;
    /** The height of a box. */
    public static final int BOX_HEIGHT = 76;
    /** The room above the boxes for the name of a column. */
    public static final int HEADING = 56;

    /** A place in the picture. */
    public record Point(double x, double y) { }

    /**
     * A line with a head.
     *
     * @param path as SVG has it
     * @param mark where a mark on it stands: clear of the marks of other arrows where that can be
     * @param upright whether it stays within a column
     */
    public record Arrow(String path, Point mark, boolean upright) { }
}
