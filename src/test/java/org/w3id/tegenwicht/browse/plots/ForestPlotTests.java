package org.w3id.tegenwicht.browse.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.w3id.tegenwicht.browse.plots.Forests.around;
import static org.w3id.tegenwicht.browse.plots.Forests.drawn;
import static org.w3id.tegenwicht.browse.plots.Forests.finding;
import static org.w3id.tegenwicht.browse.plots.Forests.summary;
import static org.w3id.tegenwicht.browse.plots.Forests.weighing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.browse.plots.Axis.Tick;
import org.w3id.tegenwicht.evidence.Interval;

class ForestPlotTests {

    private static final double LEFT = Mark.LEFT;
    private static final double RIGHT = Mark.RIGHT;

    @Test
    void noEffectIsOnTheAxisAlsoWhenNothingIsNearIt() {
        ForestPlot plot = drawn(Scale.LINEAR, summary(5, 0.1), finding(5, 0.2), finding(5.2, 0.2));
        assertThat(plot.axis().noEffect()).isEqualTo(LEFT);
        assertThat(plot.axis().ticks()).extracting(Tick::label).containsExactly("0", "1", "2", "3", "4", "5");
    }

    @Test
    void aRatioAndItsInverseLieAsFarFromOne() {
        ForestPlot plot = drawn(Scale.RATIO, null, finding(Math.log(2), 0.3), finding(Math.log(0.5), 0.3));
        double one = plot.axis().noEffect();
        assertThat(mark(plot, 0).at() - one).isCloseTo(one - mark(plot, 1).at(), within(0.11));
        assertThat(plot.noEffect()).isEqualTo("1");
        assertThat(plot.axis().ticks()).extracting(Tick::label).containsExactly("0.5", "0.7", "1", "1.5", "2");
        assertThat(line(plot, 1).effect()).isEqualTo("0.50");
    }

    @Test
    void aWildFindingRunsOffTheAxisWithAnArrowAndLeavesTheOthersTheirRoom() {
        ForestPlot plot = drawn(Scale.LINEAR, summary(0.3, 0.1), finding(0.2, 0.1), finding(0.3, 0.1), finding(0.4, 0.1), finding(0.3, 0.2),
                finding(1e6, 1));
        assertThat(mark(plot, 4).inSight()).isFalse();
        assertThat(mark(plot, 4).interval()).isEqualTo(new Axis.Span(RIGHT, RIGHT, false, true));
        assertThat(mark(plot, 2).at() - mark(plot, 0).at()).isGreaterThan(30);
        assertThat(plot.clipped()).isTrue();
        assertThat(line(plot, 4).effect()).isEqualTo("1E6");
    }

    @Test
    void anIntervalWithoutEndHasAnArrowAtThatSide() {
        Forest.Finding endless = new Forest.Finding("endless", null, 0.3, new Interval(Double.NEGATIVE_INFINITY, 0.5, 0.95), null, null, false);
        ForestPlot plot = drawn(Scale.LINEAR, null, endless, finding(0.2, 0.1));
        assertThat(mark(plot, 0).interval().beforeLeft()).isTrue();
        assertThat(mark(plot, 0).interval().beyondRight()).isFalse();
        assertThat(line(plot, 0).interval().low()).isEqualTo("−∞");
    }

    @Test
    void theDiamondAndItsPredictionLieWithinTheAxisHoweverWide() {
        Forest.Summary wide = new Forest.Summary("wide", 0.3, around(0.3, 4), around(0.3, 9));
        ForestPlot plot = drawn(Scale.LINEAR, wide, finding(0.3, 0.1), finding(0.4, 0.1));
        Mark diamond = plot.overall().mark();
        assertThat(diamond.diamond()).isTrue();
        assertThat(diamond.prediction()).isEqualTo(new Axis.Span(LEFT, RIGHT, false, false));
        assertThat(diamond.interval().from()).isBetween(LEFT, diamond.at());
        assertThat(diamond.interval().to()).isBetween(diamond.at(), RIGHT);
        assertThat(diamond.corners()).startsWith(diamond.interval().from() + ",12.0 " + diamond.at() + ",5.0");
        assertThat(plot.clipped()).isFalse();
    }

    @Test
    void oneFindingFillsTheAxis() {
        ForestPlot plot = drawn(Scale.LINEAR, null, finding(0.3, 0.1));
        assertThat(mark(plot, 0).interval()).isEqualTo(new Axis.Span(plot.axis().at(0.2), RIGHT, false, false));
        assertThat(plot.axis().noEffect()).isEqualTo(LEFT);
    }

    @Test
    void findingsWithoutAnyWidthOrEffectStillHaveAnAxis() {
        ForestPlot plot = drawn(Scale.LINEAR, summary(0, 0), finding(0, 0), finding(0, 0));
        assertThat(plot.axis().noEffect()).isEqualTo(Mark.WIDTH / 2.0);
        assertThat(mark(plot, 0).interval()).isEqualTo(new Axis.Span(160, 160, false, false));
        assertThat(plot.overall().mark().corners()).isEqualTo("160.0,12.0 160.0,5.0 160.0,12.0 160.0,19.0");
    }

    @Test
    void hugeLogarithmsEndAtAMillion() {
        ForestPlot plot = drawn(Scale.RATIO, summary(800, 1), finding(800, 1), finding(-800, 1));
        assertThat(plot.axis().ticks()).hasSizeBetween(2, 7).extracting(Tick::label).contains("1", "1E6");
        assertThat(mark(plot, 0).interval().beyondRight()).isTrue();
        assertThat(mark(plot, 1).interval().beforeLeft()).isTrue();
        assertThat(line(plot, 0).effect()).isEqualTo("∞");
    }

    @Test
    void theAreaOfASquareFollowsItsWeightAndNoneIsTooSmallToSee() {
        ForestPlot plot = drawn(Scale.LINEAR, null, weighing(80), weighing(20), weighing(0.001));
        assertThat(lines(plot).map(line -> line.mark().side())).containsExactly(16.0, 8.0, 4.0);
        assertThat(lines(plot).map(ForestPlot.Line::weight)).containsExactly("80.0", "20.0", "0.0");
        assertThat(plot.weighted()).isTrue();
    }

    @Test
    void effectsHaveOneDecimalMoreThanTheirAxis() {
        assertThat(line(drawn(Scale.LINEAR, null, finding(0.0123, 0.004)), 0).effect()).isEqualTo("0.0123");
        assertThat(line(drawn(Scale.LINEAR, null, finding(0.5, 0.2)), 0).effect()).isEqualTo("0.50");
        assertThat(line(drawn(Scale.RATIO, null, finding(Math.log(0.00432), 1)), 0).effect()).isEqualTo("0.0043");
    }

    @Test
    void aDutchReaderGetsACommaAndARealMinus() {
        ForestPlot plot = ForestPlot.of(Forests.rich(2, "nl"), "plot");
        assertThat(plot.overall().effect()).isEqualTo("0,82");
        assertThat(plot.overall().prediction()).isEqualTo(new ForestPlot.Limits("0,55", "1,22"));
    }

    @Test
    void tooManyFindingsAreDrawnAsWhatTheySayTogether() {
        assertThat(ForestPlot.of(Forests.rich(30, "en"), "plot").condensed()).isFalse();
        ForestPlot plot = ForestPlot.of(Forests.rich(31, "en"), "plot");
        assertThat(plot.condensed()).isTrue();
        assertThat(plot.groups()).allSatisfy(group -> assertThat(group.lines()).hasSize(31));
        assertThat(ForestSheet.of(plot).rows()).extracting(ForestSheet.Row::text)
                .containsExactly(List.of("Gender together"), List.of("Origin together"), List.of("Everything"));
    }

    @Test
    void labelsOnASheetAreBrokenBetweenWordsAndNotCut() {
        Forest.Finding longer = new Forest.Finding("word ".repeat(30), null, 0.1, around(0.1, 0.1), null, null, false);
        ForestSheet.Row row = ForestSheet.of(drawn(Scale.LINEAR, null, longer)).rows().getFirst();
        assertThat(row.text()).hasSize(3).allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(52));
        assertThat(String.join(" ", row.text())).isEqualTo("word ".repeat(30).strip());
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        Forest.Finding other = new Forest.Finding("other", null, 0, new Interval(-1, 1, 0.9), null, null, false);
        assertThatIllegalArgumentException().isThrownBy(() -> drawn(Scale.LINEAR, null, other, finding(0, 1))).withMessageContaining("[0.9, 0.95]");
        assertThatIllegalArgumentException().isThrownBy(() -> drawn(Scale.LINEAR, null)).withMessageContaining("one finding or more");
        assertThatIllegalArgumentException().isThrownBy(() -> finding(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ForestPlot.of(Forests.rich(1, "en"), "a b")).withMessageContaining("a b");
    }

    private static Stream<ForestPlot.Line> lines(ForestPlot plot) {
        return plot.groups().stream().flatMap(group -> group.lines().stream());
    }

    private static ForestPlot.Line line(ForestPlot plot, int at) {
        return lines(plot).toList().get(at);
    }

    private static Mark mark(ForestPlot plot, int at) {
        return line(plot, at).mark();
    }
}
