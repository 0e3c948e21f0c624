package org.w3id.tegenwicht.browse.plots;

import org.w3id.tegenwicht.browse.plots.Axis.Span;

/**
 * How one row of a forest plot is drawn, in units of a strip of {@value #WIDTH} by {@value #HEIGHT}: a square with its interval for a
 * finding, a diamond as wide as its interval for what findings say together.
 *
 * @param at where the effect lies
 * @param inSight whether that is on the axis: if not, an arrow shows the way
 * @param side of the square; 0 for a diamond
 * @param interval where the interval runs
 * @param prediction where the prediction interval runs; null when there is none
 */
public record Mark(double at, boolean inSight, double side, Span interval, Span prediction) {

    /** The width of a strip: about that of a small phone, so that it is drawn at its own size there. */
    public static final int WIDTH = 320;
    /** The height of a strip. */
    public static final int HEIGHT = 24;

    /** Where the axis begins and ends: the margins hold arrows and half of a label. */
    static final double LEFT = 16;
    static final double RIGHT = WIDTH - LEFT;

    private static final double LARGEST = 16;
    private static final double SMALLEST = 4;
    private static final double UNWEIGHTED = 8;
    private static final double MIDDLE = HEIGHT / 2.0;
    private static final double DIAMOND = 7;
    private static final double TENTHS = 10;

    /** A finding; the area of its square follows its weight, but for the smallest, which have to be seen. */
    static Mark of(Forest.Finding finding, double heaviest, Axis axis) {
        double side = finding.weight() == null || !(heaviest > 0) ? UNWEIGHTED
                : Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, finding.weight()) / heaviest));
        return new Mark(axis.at(finding.effect()), axis.covers(finding.effect()), Math.round(side * TENTHS) / TENTHS,
                axis.span(finding.interval()), null);
    }

    /** What findings say together. */
    static Mark of(Forest.Summary summary, Axis axis) {
        return new Mark(axis.at(summary.effect()), axis.covers(summary.effect()), 0, axis.span(summary.interval()),
                summary.prediction() == null ? null : axis.span(summary.prediction()));
    }

    /** Whether this is what findings say together. */
    public boolean diamond() {
        return side == 0;
    }

    /** The left of the square. */
    public double left() {
        return Math.round((at - side / 2) * TENTHS) / TENTHS;
    }

    /** The top of the square. */
    public double top() {
        return Math.round((MIDDLE - side / 2) * TENTHS) / TENTHS;
    }

    /** The corners of the diamond. */
    public String corners() {
        return "%s,%s %s,%s %s,%s %s,%s".formatted(interval.from(), MIDDLE, at, MIDDLE - DIAMOND, interval.to(), MIDDLE, at, MIDDLE + DIAMOND);
    }
}
