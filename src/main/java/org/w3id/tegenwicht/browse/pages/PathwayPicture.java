package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * A picture of links, ready for its template.
 *
 * @param id tells it from others on the page; letters, digits and hyphens
 * @param width in units of about a pixel
 * @param height in the same
 * @param columns the stages of life in it
 * @param boxes the problems and mechanisms in it
 * @param arrows the links in it
 * @param left how many links there are that it does not show
 */
record PathwayPicture(String id, int width, int height, List<Column> columns, List<Box> boxes, List<Arrow> arrows, int left) {

    /**
     * A stage of life.
     *
     * @param from the left side of its boxes
     * @param to their right side
     * @param lines its name, line by line
     */
    record Column(double from, double to, List<String> lines) {

        /** Half way. */
        public double middle() {
            return (from + to) / 2;
        }
    }

    /**
     * A problem or mechanism.
     *
     * @param x its left side
     * @param y its top
     * @param lines its name, line by line
     * @param domain its life domain in words, with the number of others
     * @param colour the slug of its life domain
     * @param mechanism whether it is a mechanism
     * @param asked whether the reader asked about it
     */
    record Box(double x, double y, Link link, List<String> lines, String domain, String colour, boolean mechanism, boolean asked) { }

    /**
     * A link.
     *
     * @param path as SVG has it
     * @param x where its mark stands
     * @param y where its mark stands
     * @param upright whether it stays within a column
     */
    record Arrow(String path, double x, double y, boolean upright, StepView step) { }

    /** The same picture, that leaves out so many links. */
    PathwayPicture without(int more) {
        return new PathwayPicture(id, width, height, columns, boxes, arrows, more);
    }
}
