package org.w3id.tegenwicht.browse.plots;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A forest plot, ready to be drawn: a table in which each row has its strip of picture, all along one axis.
 *
 * <p>With more than {@value Forest#MOST} findings the picture shows only what they say together, by subgroup and overall; all findings stand in a
 * table of their own, folded away.
 *
 * @param id tells this picture from others on the page; letters, digits and hyphens
 * @param words title, measure, ends of the axis
 * @param links where the picture comes from
 * @param axis shared by all strips
 * @param groups the findings by subgroup, in their order
 * @param overall what all findings say together; null when they are not pooled
 * @param size how many findings there are
 * @param condensed whether there are too many findings to draw each
 * @param level the confidence level of the intervals in per cent, as text
 * @param noEffect the value of no effect as readers know it: 0, or 1 for ratios
 */
public record ForestPlot(String id, Words words, Sources links, Axis axis, List<Group> groups, Line overall, int size, boolean condensed,
        String level, String noEffect) {

    /**
     * A row: a finding, or what findings say together.
     *
     * @param label its name
     * @param href where it leads, or null
     * @param note what sets it apart, or null
     * @param excluded whether it is left out of what findings say together
     * @param effect the effect as readers know it
     * @param interval around the effect
     * @param weight in per cent; null when there is none
     * @param prediction the prediction interval; null when there is none
     * @param mark how it is drawn
     */
    public record Line(String label, String href, String note, boolean excluded, String effect, Limits interval, String weight, Limits prediction,
            Mark mark) { }

    /** The limits of an interval as readers know them. */
    public record Limits(String low, String high) { }

    /**
     * Findings that belong together.
     *
     * @param label the name of the subgroup; null when there are no subgroups
     * @param lines its findings
     * @param summary what they say together, or null
     */
    public record Group(String label, List<Line> lines, Line summary) { }

    /**
     * @param id tells this picture from others on the page; letters, digits and hyphens
     * @throws IllegalArgumentException when the id has other characters
     */
    public static ForestPlot of(Forest forest, String id) {
        return new ForestLines(forest).plot(id);
    }

    /** @throws IllegalArgumentException when the id has other characters than letters, digits and hyphens */
    public ForestPlot {
        PlotId.check(id);
    }

    /** Whether findings come with a weight. */
    public boolean weighted() {
        return groups.stream().flatMap(group -> group.lines().stream()).anyMatch(line -> line.weight() != null);
    }

    /** Whether a prediction interval is drawn. */
    public boolean predicts() {
        return summaries().anyMatch(line -> line.prediction() != null);
    }

    /** Whether something is left out of what findings say together. */
    public boolean excludes() {
        return groups.stream().flatMap(group -> group.lines().stream()).anyMatch(Line::excluded);
    }

    /** Whether something that is drawn runs off the axis. */
    public boolean clipped() {
        Stream<Line> drawn = condensed ? Stream.empty() : groups.stream().flatMap(group -> group.lines().stream());
        return Stream.concat(drawn, summaries()).map(Line::mark).flatMap(mark -> Stream.of(mark.interval(), mark.prediction()))
                .filter(Objects::nonNull).anyMatch(span -> span.beforeLeft() || span.beyondRight());
    }

    private Stream<Line> summaries() {
        return Stream.concat(groups.stream().map(Group::summary), Stream.ofNullable(overall)).filter(Objects::nonNull);
    }
}
