package org.w3id.tegenwicht.browse.plots;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3id.tegenwicht.evidence.Interval;

/**
 * What a forest plot is to show. All effects are on one scale: for {@link Scale#RATIO} values and limits are natural logarithms.
 *
 * @param groups the findings by subgroup; one group without a label when there are no subgroups
 * @param overall what all findings say together; null when they are not pooled
 * @param scale how effects lie along the axis
 * @param words title, axis and language
 * @param links where the picture comes from
 */
public record Forest(List<Group> groups, Summary overall, Scale scale, Words words, Sources links) {

    /** So many findings are still a picture that can be read. */
    static final int MOST = 60;

    /** @throws IllegalArgumentException when there are no findings, or intervals differ in level: the heading could name only one */
    public Forest {
        groups = List.copyOf(groups);
        if (groups.stream().allMatch(group -> group.findings().isEmpty())) {
            throw new IllegalArgumentException("A forest plot shows one finding or more");
        }
        List<Double> levels = intervals(groups, overall).map(Interval::level).distinct().toList();
        if (levels.size() > 1) {
            throw new IllegalArgumentException("The intervals of a forest plot have one confidence level, not " + levels);
        }
    }

    /**
     * One finding.
     *
     * @param label what it is called
     * @param href where it leads; null for nowhere
     * @param effect its estimate
     * @param interval around the estimate
     * @param weight its share of the pooled effect in per cent; null when it is not pooled
     * @param note what sets it apart, such as the group or the country; may be null
     * @param excluded whether it is shown but left out of what findings say together
     */
    public record Finding(String label, String href, double effect, Interval interval, Double weight, String note, boolean excluded) {

        /** @throws IllegalArgumentException when the effect or the weight is no finite number */
        public Finding {
            requireFinite(label, effect);
            if (weight != null) {
                requireFinite(label, weight);
            }
        }
    }

    /**
     * Findings that belong together.
     *
     * @param label the name of the subgroup; null when there are no subgroups
     * @param findings in the order to show
     * @param summary what they say together; null when they are not pooled
     */
    public record Group(String label, List<Finding> findings, Summary summary) {

        public Group {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What findings say together.
     *
     * @param label its name
     * @param effect the pooled effect
     * @param interval around the pooled effect
     * @param prediction where the effect of a comparable new study would lie; null when that is not known
     */
    public record Summary(String label, double effect, Interval interval, Interval prediction) {

        /** @throws IllegalArgumentException when the effect is no finite number */
        public Summary {
            requireFinite(label, effect);
        }
    }

    /** How many findings there are. */
    int size() {
        return groups.stream().mapToInt(group -> group.findings().size()).sum();
    }

    /** Whether there are too many findings to draw each, and something that they say together to draw instead. */
    boolean condensed() {
        return size() > MOST && summaries().findAny().isPresent();
    }

    Stream<Finding> findings() {
        return groups.stream().flatMap(group -> group.findings().stream());
    }

    /** The summaries there are, the overall one last. */
    Stream<Summary> summaries() {
        return summaries(groups, overall);
    }

    /** The confidence level of all intervals. */
    double level() {
        return findings().findFirst().orElseThrow().interval().level();
    }

    private static Stream<Summary> summaries(List<Group> groups, Summary overall) {
        return Stream.concat(groups.stream().map(Group::summary), Stream.ofNullable(overall)).filter(Objects::nonNull);
    }

    private static Stream<Interval> intervals(List<Group> groups, Summary overall) {
        return Stream.concat(groups.stream().flatMap(group -> group.findings().stream()).map(Finding::interval),
                summaries(groups, overall).flatMap(summary -> Stream.of(summary.interval(), summary.prediction())).filter(Objects::nonNull));
    }

    private static void requireFinite(String label, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("Not a number that can be drawn: %s of '%s'".formatted(number, label));
        }
    }
}
