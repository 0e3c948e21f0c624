package org.w3id.tegenwicht.browse.maps;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes a geometry as the path of an SVG, to a tenth of a unit. Equal corners stay equal, so shared borders stay shared. */
final class SvgPath {

    /** The radius of a dot, for an area of which only a point is known. */
    static final int DOT = 5;

    private static final long TENTHS = 10;

    private SvgPath() { }

    static String of(Geometry shape) {
        StringBuilder path = new StringBuilder();
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            if (shape.getGeometryN(part) instanceof Polygon polygon) {
                ring(polygon.getExteriorRing(), path);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    ring(polygon.getInteriorRingN(hole), path);
                }
            } else if (shape.getGeometryN(part) instanceof Point point) {
                path.append("M%s,%sa%d,%d 0 1 0 %d,0a%d,%d 0 1 0 -%d,0z".formatted(number(tenth(point.getX()) - DOT * TENTHS), number(tenth(point.getY())),
                        DOT, DOT, 2 * DOT, DOT, DOT, 2 * DOT));
            }
        }
        return path.toString();
    }

    static double tenths(double at) {
        return tenth(at) / (double) TENTHS;
    }

    /** Steps from corner to corner: shorter than their places, and exact, since places are rounded first. */
    private static void ring(LinearRing ring, StringBuilder path) {
        Coordinate[] corners = ring.getCoordinates();
        long x = tenth(corners[0].x);
        long y = tenth(corners[0].y);
        path.append('M').append(number(x)).append(',').append(number(y)).append('l');
        for (int at = 1; at < corners.length - 1; at++) {
            long right = tenth(corners[at].x) - x;
            long down = tenth(corners[at].y) - y;
            if (right != 0 || down != 0) {
                path.append(number(right)).append(',').append(number(down)).append(' ');
            }
            x += right;
            y += down;
        }
        path.setCharAt(path.length() - 1, 'z');
    }

    private static long tenth(double at) {
        return Math.round(at * TENTHS);
    }

    private static String number(long tenths) {
        return tenths % TENTHS == 0 ? Long.toString(tenths / TENTHS) : Double.toString(tenths / (double) TENTHS);
    }
}
