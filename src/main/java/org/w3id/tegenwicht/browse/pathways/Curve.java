package org.w3id.tegenwicht.browse.pathways;

import java.util.Locale;
import org.w3id.tegenwicht.browse.pathways.Picture.Point;

/** A cubic Bézier curve: from one point to another, leaving and arriving in the direction of its handles. */
record Curve(Point from, Point leaving, Point arriving, Point to) {

    /** Between two columns: level at both ends. */
    static Curve level(Point from, Point to) {
        double middle = (from.x() + to.x()) / 2;
        return new Curve(from, new Point(middle, from.y()), new Point(middle, to.y()), to);
    }

    /** Within a column: out to the right, and back. */
    static Curve out(Point from, Point to, double far) {
        return new Curve(from, new Point(from.x() + far, from.y()), new Point(to.x() + far, to.y()), to);
    }

    /** A straight line. */
    static Curve straight(Point from, Point to) {
        return new Curve(from, from, to, to);
    }

    /** The point at a part of the way, from 0 to 1. */
    Point at(double part) {
        return new Point(along(part, from.x(), leaving.x(), arriving.x(), to.x()), along(part, from.y(), leaving.y(), arriving.y(), to.y()));
    }

    /** As SVG has it, after a move to its start. */
    String path() {
        return "C" + text(leaving) + " " + text(arriving) + " " + text(to);
    }

    static String text(Point point) {
        return String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y());
    }

    private static double along(double part, double one, double two, double three, double four) {
        double rest = 1 - part;
        return rest * rest * rest * one + 3 * rest * rest * part * two + 3 * rest * part * part * three + part * part * part * four;
    }
}
