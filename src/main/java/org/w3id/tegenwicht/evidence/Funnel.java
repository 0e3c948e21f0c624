package org.w3id.tegenwicht.evidence;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a funnel plot shows (Sterne and Egger 2001): effects across, standard errors down with 0 at the top.
 *
 * @param points the findings, in their order: effect and standard error
 * @param centre the pooled effect
 * @param outline from standard error 0 to the largest one, the interval in which findings fall when only chance moves them away from the
 *     centre: centre ± z times the standard error
 */
public record Funnel(List<Estimate> points, double centre, List<Line> outline) {

    /**
     * A level of the funnel.
     *
     * @param standardError how far down
     * @param interval the funnel's width there
     */
    public record Line(double standardError, Interval interval) {
    }

    /**
     * @param lines how many lines draw the outline, evenly spaced; two or more
     * @throws IllegalArgumentException when there are no findings or fewer than two lines
     */
    public static Funnel of(List<Estimate> effects, Settings settings, int lines) {
        if (lines < 2) {
            throw new IllegalArgumentException("The outline of a funnel takes two lines or more, not " + lines);
        }
        double centre = Pooling.pool(effects, settings).effect().estimate().value();
        double deepest = effects.stream().mapToDouble(Estimate::standardError).max().orElseThrow();
        List<Line> outline = IntStream.range(0, lines).mapToDouble(line -> deepest * line / (lines - 1))
                .mapToObj(error -> new Line(error, new Estimate(centre, error).interval(settings.level()))).toList();
        return new Funnel(List.copyOf(effects), centre, outline);
    }
}
