package org.w3id.tegenwicht.browse.plots;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3id.tegenwicht.browse.Numbers;
import org.w3id.tegenwicht.browse.plots.ForestPlot.Limits;
import org.w3id.tegenwicht.browse.plots.ForestPlot.Line;
import org.w3id.tegenwicht.evidence.Interval;

/** Lays findings out in rows along an axis, with their numbers as text. */
final class ForestLines {

    private static final double HUNDRED = 100;

    private final Forest forest;
    private final Axis axis;
    private final EffectText text;
    private final double heaviest;

    ForestLines(Forest forest) {
        this.forest = forest;
        Range range = Range.of(forest.condensed() ? List.of() : intervals(), drawn().toList());
        this.axis = Axis.over(range, forest.scale(), Mark.LEFT, Mark.RIGHT, forest.words().language());
        this.text = EffectText.along(range, forest.scale(), forest.words().language());
        this.heaviest = forest.findings().map(Forest.Finding::weight).filter(Objects::nonNull).mapToDouble(weight -> weight).max().orElse(0);
    }

    ForestPlot plot(String id) {
        List<ForestPlot.Group> groups = forest.groups().stream().map(this::group).toList();
        Line overall = forest.overall() == null ? null : line(forest.overall());
        return new ForestPlot(id, forest.words(), forest.links(), axis, groups, overall, forest.size(), forest.condensed(),
                Numbers.fixed(forest.level() * HUNDRED, 0, language()), Numbers.fixed(forest.scale().shown(Scale.NO_EFFECT), 0, language()));
    }

    private ForestPlot.Group group(Forest.Group group) {
        return new ForestPlot.Group(group.label(), group.findings().stream().map(this::line).toList(),
                group.summary() == null ? null : line(group.summary()));
    }

    private Line line(Forest.Finding finding) {
        String weight = finding.weight() == null ? null : Numbers.fixed(finding.weight(), 1, language());
        return new Line(finding.label(), finding.href(), finding.note(), finding.excluded(), text.of(finding.effect()), limits(finding.interval()),
                weight, null, Mark.of(finding, heaviest, axis));
    }

    private Line line(Forest.Summary summary) {
        return new Line(summary.label(), null, null, false, text.of(summary.effect()), limits(summary.interval()), null,
                summary.prediction() == null ? null : limits(summary.prediction()), Mark.of(summary, axis));
    }

    private Limits limits(Interval interval) {
        return new Limits(text.of(interval.low()), text.of(interval.high()));
    }

    private List<Interval> intervals() {
        return forest.findings().map(Forest.Finding::interval).toList();
    }

    private Stream<Interval> drawn() {
        return forest.summaries().flatMap(summary -> Stream.concat(Stream.of(summary.interval()), Stream.ofNullable(summary.prediction())));
    }

    private String language() {
        return forest.words().language();
    }
}
