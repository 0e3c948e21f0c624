package org.w3id.tegenwicht.browse.plots;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.tegenwicht.browse.Numbers;
import org.w3id.tegenwicht.browse.plots.Axis.Tick;
import org.w3id.tegenwicht.evidence.Estimate;
import org.w3id.tegenwicht.evidence.Funnel;
import org.w3id.tegenwicht.evidence.Interval;

/**
 * A funnel plot, ready to be drawn: effects across, standard errors down, in a picture of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param id tells this picture from others on the page; letters, digits and hyphens
 * @param words title, measure, ends of the axis
 * @param links where the picture comes from
 * @param axis of the effects
 * @param depths round standard errors, from the top down
 * @param points the findings
 * @param outline the corners of the funnel
 * @param centre where the pooled effect lies
 * @param together the pooled effect as readers know it
 * @param outside how many findings fall outside the funnel
 * @param level how many per cent fall inside when only chance moves them, as text
 */
public record FunnelPlot(String id, Words words, Sources links, Axis axis, List<Tick> depths, List<Point> points, String outline, double centre,
        String together, long outside, String level) {

    /** The width of the picture: about that of a small phone. */
    public static final int WIDTH = 360;
    /** The height of the picture. */
    public static final int HEIGHT = 300;
    /** Where the effects begin and end. */
    static final double LEFT = 52;
    static final double RIGHT = 344;
    /** Where a standard error of 0 lies, and the largest one. */
    static final double TOP = 14;
    static final double BOTTOM = 236;

    private static final double HUNDRED = 100;

    /**
     * What a finding is called and where it leads.
     *
     * @param label its name
     * @param href its address, or null
     */
    public record Name(String label, String href) { }

    /**
     * A finding.
     *
     * @param name what it is called
     * @param x where its effect lies
     * @param y where its standard error lies
     * @param beyond -1 or 1 when the effect lies beyond the left or right end of the axis, else 0
     * @param effect as readers know it
     * @param standardError on the scale on which findings are pooled: for ratios that of the logarithm
     */
    public record Point(Name name, double x, double y, int beyond, String effect, String standardError) { }

    /**
     * @param names of the findings of the funnel, in their order
     * @param id tells this picture from others on the page; letters, digits and hyphens
     * @throws IllegalArgumentException when there is not one name for each finding, or the id has other characters
     */
    public static FunnelPlot of(Funnel funnel, List<Name> names, Scale scale, Words words, Sources links, String id) {
        if (names.size() != funnel.points().size()) {
            throw new IllegalArgumentException("%d findings in the funnel, but %d names".formatted(funnel.points().size(), names.size()));
        }
        List<Interval> widths = funnel.outline().stream().map(Funnel.Line::interval).toList();
        double level = widths.getFirst().level();
        double[] effects = Range.sorted(funnel.points().stream().mapToDouble(Estimate::value));
        Range range = Range.fences(funnel.points().stream().map(point -> point.interval(level)).toList()).around(effects, effects).covering(widths);
        Axis across = Axis.over(range, scale, LEFT, RIGHT, words.language());
        Axis down = Axis.over(new Range(0, funnel.outline().getLast().standardError()), Scale.LINEAR, TOP, BOTTOM, words.language());
        EffectText text = EffectText.along(range, scale, words.language());
        EffectText errors = EffectText.along(down.range(), Scale.LINEAR, words.language());
        List<Point> points = IntStream.range(0, names.size())
                .mapToObj(at -> point(names.get(at), funnel.points().get(at), across, down, text, errors)).toList();
        return new FunnelPlot(id, words, links, across, down.ticks(), points, corners(funnel, across, down), across.at(funnel.centre()),
                text.of(funnel.centre()), outside(funnel, level), Numbers.fixed(level * HUNDRED, 0, words.language()));
    }

    /** @throws IllegalArgumentException when the id has other characters than letters, digits and hyphens */
    public FunnelPlot {
        PlotId.check(id);
    }

    private static Point point(Name name, Estimate finding, Axis across, Axis down, EffectText text, EffectText errors) {
        int beyond = across.covers(finding.value()) ? 0 : finding.value() < across.range().low() ? -1 : 1;
        return new Point(name, across.at(finding.value()), down.at(finding.standardError()), beyond, text.of(finding.value()),
                errors.of(finding.standardError()));
    }

    /** Down along the lower limits, up along the higher ones. */
    private static String corners(Funnel funnel, Axis across, Axis down) {
        Stream<String> lower = funnel.outline().stream().map(line -> across.at(line.interval().low()) + "," + down.at(line.standardError()));
        Stream<String> higher = funnel.outline().reversed().stream()
                .map(line -> across.at(line.interval().high()) + "," + down.at(line.standardError()));
        return Stream.concat(lower, higher).collect(Collectors.joining(" "));
    }

    private static long outside(Funnel funnel, double level) {
        return funnel.points().stream()
                .filter(point -> !new Estimate(funnel.centre(), point.standardError()).interval(level).contains(point.value())).count();
    }
}
