package org.w3id.tegenwicht.browse.maps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outlines of areas that lie side by side, simplified and in units of one picture {@value #WIDTH} wide. Neighbours keep the border they
 * share, so no gap or overlap opens between them. An area of which only a point is known is a dot there.
 *
 * @param height of the picture
 * @param all the outlines by the id of their area
 */
public record Outlines(int height, Map<String, Outline> all) {

    /** The width of a picture: about that of a small phone. */
    public static final int WIDTH = 360;

    private static final Outlines NONE = new Outlines(0, Map.of());
    private static final double HIGHEST = 420;
    private static final double MARGIN = 8;
    /** Corners closer to straight than this, as the side of a square in units of the picture, are left out (Visvalingam and Whyatt 1993). */
    private static final double TOLERANCE = 0.7;
    private static final Logger LOG = LoggerFactory.getLogger(Outlines.class);

    /**
     * The outline of an area.
     *
     * @param path as an SVG path
     * @param x of a point inside it
     * @param y of that point
     * @param dot whether only a point is known
     */
    public record Outline(String path, double x, double y, boolean dot) { }

    /** @param wkt the outlines in longitude and latitude, by the id of their area; what cannot be read is left out */
    public static Outlines of(Map<String, String> wkt) {
        Map<String, Geometry> degrees = new LinkedHashMap<>();
        wkt.forEach((id, text) -> read(id, text).ifPresent(shape -> degrees.put(id, shape)));
        if (degrees.isEmpty()) {
            return NONE;
        }
        Envelope frame = new Envelope();
        degrees.values().forEach(shape -> frame.expandToInclude(shape.getEnvelopeInternal()));
        Projection projection = Projection.fitting(frame, WIDTH, HIGHEST, MARGIN);
        Map<String, Geometry> drawn = new LinkedHashMap<>();
        degrees.forEach((id, shape) -> drawn.put(id, projection.apply(shape)));
        Map<String, Outline> all = new LinkedHashMap<>();
        simplified(drawn).forEach((id, shape) -> all.put(id, outline(shape)));
        double lowest = drawn.values().stream().mapToDouble(shape -> shape.getEnvelopeInternal().getMaxY()).max().orElse(0);
        return new Outlines((int) Math.ceil(lowest + MARGIN), all);
    }

    /** Areas first, then dots, so that no dot is hidden. Simplified together: a border is one line with two neighbours. */
    static Map<String, Geometry> simplified(Map<String, Geometry> drawn) {
        List<String> ids = drawn.keySet().stream().filter(id -> drawn.get(id) instanceof Polygonal).toList();
        Geometry[] simple = CoverageSimplifier.simplify(ids.stream().map(drawn::get).toArray(Geometry[]::new), TOLERANCE);
        Map<String, Geometry> all = new LinkedHashMap<>();
        for (int at = 0; at < simple.length; at++) {
            all.put(ids.get(at), simple[at]);
        }
        drawn.forEach(all::putIfAbsent);
        return all;
    }

    /** Of the areas that can be drawn, those of which only a point is known. */
    public boolean dotted() {
        return all.values().stream().anyMatch(Outline::dot);
    }

    private static Outline outline(Geometry shape) {
        Point inside = shape.getInteriorPoint();
        return new Outline(SvgPath.of(shape), SvgPath.tenths(inside.getX()), SvgPath.tenths(inside.getY()), shape instanceof Point);
    }

    /** A WKT literal of GeoSPARQL may begin with the IRI of its reference system; ours are all in longitude and latitude. */
    private static Optional<Geometry> read(String id, String text) {
        try {
            Geometry shape = new WKTReader().read(text.replaceFirst("^\\s*<[^>]*>", ""));
            return shape.isEmpty() || !(shape instanceof Polygonal || shape instanceof Point) ? Optional.empty() : Optional.of(shape);
        } catch (ParseException | IllegalArgumentException e) {
            LOG.warn("The outline of {} is left off the map: {}", id, e.getMessage());
            return Optional.empty();
        }
    }

    /** The ids of what can be drawn, in the order to draw. */
    List<String> order() {
        return new ArrayList<>(all.keySet());
    }
}
