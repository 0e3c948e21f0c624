package org.w3id.tegenwicht.browse.maps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.w3id.tegenwicht.browse.Numbers;
import org.w3id.tegenwicht.browse.plots.Axis;
import org.w3id.tegenwicht.browse.plots.Range;
import org.w3id.tegenwicht.browse.plots.Scale;

/**
 * How far areas lie apart: each a dot along an axis, with the middle half and the middle one, ready to be drawn, {@value Outlines#WIDTH} wide.
 * Quartiles are those of R (type 7, Hyndman and Fan 1996).
 *
 * @param height of the picture down to the axis
 * @param axis of the figures
 * @param dots the areas
 * @param middle the lowest, the first quartile, the median, the third quartile and the highest
 * @param whole the figure of the whole, such as the city; null when there is none or it cannot be compared
 * @param fifths the highest fifth against the lowest; null when that says nothing
 * @param passedOver how many areas with few inhabitants are no highest or lowest
 */
public record Spread(double height, Axis axis, List<Dot> dots, List<Point> middle, Point whole, Comparison fifths, int passedOver) {

    /** The radius of a dot. */
    public static final double RADIUS = 3;

    private static final double TOP = 20;
    private static final double BOX = 14;
    private static final double LEFT = 16;
    private static final double HUNDRED = 100;

    /**
     * An area.
     *
     * @param x where its figure lies
     * @param y how high it is stacked
     * @param name what it is called
     * @param value its figure as readers know it
     * @param small whether few people live there
     */
    public record Dot(double x, double y, String name, String value, boolean small) { }

    /** A figure along the axis: where it lies, and as readers know it. */
    public record Point(double x, String value) { }

    /**
     * The highest fifth against the lowest, as text.
     *
     * @param size how many areas make a fifth
     * @param highest mean of the highest fifth
     * @param lowest mean of the lowest fifth
     * @param difference between them, without unit
     * @param ratio how many times as high; null when that says nothing
     */
    public record Comparison(int size, String highest, String lowest, String difference, String ratio) { }

    /** @param whole the figure of the whole; null when there is none. Empty when fewer than two areas have a figure, or all have the same. */
    public static Optional<Spread> of(List<Area> areas, Double whole, Measure measure) {
        List<Area> known = areas.stream().filter(Area::known).sorted(Comparator.comparing(Area::value).thenComparing(Area::name)).toList();
        if (known.size() < 2 || known.getFirst().value().equals(known.getLast().value())) {
            return Optional.empty();
        }
        double[] values = known.stream().mapToDouble(Area::value).toArray();
        boolean comparable = whole != null && measure.kind() != Kind.COUNT;
        Axis axis = axis(values, comparable ? whole : values[0], measure.language());
        List<Dot> dots = stacked(known, axis, measure);
        double top = dots.stream().mapToDouble(Dot::y).min().orElse(0);
        double down = TOP - top;
        return Optional.of(new Spread(SvgPath.tenths(down + BOX), axis, dots.stream().map(dot -> lowered(dot, down)).toList(), middle(values, axis, measure),
                comparable ? new Point(axis.at(whole), measure.text(whole)) : null, comparison(values, measure),
                Extremes.of(areas, measure.kind()).passedOver()));
    }

    private static Axis axis(double[] values, double whole, String language) {
        Range range = new Range(Math.min(values[0], whole), Math.max(values[values.length - 1], whole));
        return Axis.over(range, Scale.LINEAR, LEFT, Outlines.WIDTH - LEFT, language);
    }

    /** Dots that would cover each other stand one above the other, in columns as wide as a dot. */
    private static List<Dot> stacked(List<Area> known, Axis axis, Measure measure) {
        Map<Long, Integer> columns = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (Area area : known) {
            double x = axis.at(area.value());
            int below = columns.merge(Math.round(x / (2 * RADIUS)), 1, Integer::sum) - 1;
            dots.add(new Dot(x, -below * 2 * RADIUS, area.name(), measure.text(area), area.small()));
        }
        return dots;
    }

    private static Dot lowered(Dot dot, double down) {
        return new Dot(dot.x(), SvgPath.tenths(dot.y() + down - RADIUS), dot.name(), dot.value(), dot.small());
    }

    private static List<Point> middle(double[] sorted, Axis axis, Measure measure) {
        Percentile quartiles = new Percentile().withEstimationType(EstimationType.R_7);
        return Arrays.stream(new double[] {sorted[0], quartiles.evaluate(sorted, HUNDRED / 4), quartiles.evaluate(sorted, HUNDRED / 2),
            quartiles.evaluate(sorted, HUNDRED * 3 / 4), sorted[sorted.length - 1]}).mapToObj(value -> new Point(axis.at(value), measure.text(value))).toList();
    }

    private static Comparison comparison(double[] values, Measure measure) {
        if (measure.kind() == Kind.COUNT) {
            return null;
        }
        return Fifths.of(Arrays.stream(values).boxed().toList()).map(fifths -> new Comparison(fifths.size(), measure.text(fifths.highest()),
                measure.text(fifths.lowest()), measure.number(fifths.difference()), ratio(fifths, measure))).orElse(null);
    }

    private static String ratio(Fifths fifths, Measure measure) {
        return fifths.ratio(measure.kind()).isPresent() ? Numbers.fixed(fifths.ratio(measure.kind()).getAsDouble(), 1, measure.language()) : null;
    }
}
