package org.w3id.tegenwicht.browse.maps;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * From degrees to a picture: equirectangular with the middle latitude of what is shown as standard parallel (Snyder 1987, Map Projections,
 * p. 90). Across a city, and across a region 40 km high at 52 degrees north, east-west lengths stay right to half a per cent.
 */
record Projection(double west, double north, double shrink, double scale, double margin) {

    /** What fits in a picture of this width, at most as high as {@code highest}. */
    static Projection fitting(Envelope degrees, double width, double highest, double margin) {
        double shrink = Math.cos(Math.toRadians(degrees.centre().y));
        double across = (width - 2 * margin) / Math.max(degrees.getWidth() * shrink, Double.MIN_NORMAL);
        double down = (highest - 2 * margin) / Math.max(degrees.getHeight(), Double.MIN_NORMAL);
        return new Projection(degrees.getMinX(), degrees.getMaxY(), shrink, Math.min(across, down), margin);
    }

    /** The same geometry in units of the picture, x to the right and y down. */
    Geometry apply(Geometry degrees) {
        Geometry drawn = degrees.copy();
        drawn.apply((CoordinateFilter) this::move);
        drawn.geometryChanged();
        return drawn;
    }

    private void move(Coordinate point) {
        point.x = margin + (point.x - west) * shrink * scale;
        point.y = margin + (north - point.y) * scale;
    }
}
