package org.w3id.tegenwicht.browse.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.browse.plots.FunnelPlot.Name;
import org.w3id.tegenwicht.evidence.Estimate;
import org.w3id.tegenwicht.evidence.Funnel;
import org.w3id.tegenwicht.evidence.Settings;

class FunnelPlotTests {

    @Test
    void preciseFindingsAreAtTheTopAndTheFunnelOpensDownwards() {
        FunnelPlot plot = drawn(new Estimate(0.3, 0.05), new Estimate(0.2, 0.2), new Estimate(0.5, 0.3));
        assertThat(plot.points()).extracting(FunnelPlot.Point::y).isSorted().last().isEqualTo(FunnelPlot.BOTTOM);
        assertThat(plot.outline()).startsWith(plot.centre() + ",14.0 ").endsWith(" " + plot.centre() + ",14.0");
        assertThat(plot.axis().noEffect()).isBetween(FunnelPlot.LEFT, plot.centre());
        assertThat(plot.outside()).isZero();
        assertThat(plot.points().getFirst().standardError()).isEqualTo("0.050");
    }

    @Test
    void whatChanceDoesNotExplainLiesOutsideAndAWildFindingPointsTheWay() {
        FunnelPlot plot = drawn(new Estimate(0.3, 0.1), new Estimate(0.2, 0.1), new Estimate(0.25, 0.1), new Estimate(0.3, 0.1),
                new Estimate(50, 0.1));
        assertThat(plot.outside()).isPositive();
        assertThat(plot.points()).extracting(FunnelPlot.Point::beyond).containsExactly(0, 0, 0, 0, 1);
        assertThat(plot.points().getLast().effect()).isEqualTo("50.00");
    }

    @Test
    void aFindingWithoutANameIsRefused() {
        Funnel funnel = Funnel.of(List.of(new Estimate(0.3, 0.1)), Settings.STANDARD, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelPlot.of(funnel, List.of(), Scale.LINEAR, Forests.words("en"), Sources.NONE, "f"))
                .withMessageContaining("1 findings in the funnel, but 0 names");
    }

    static FunnelPlot drawn(Estimate... findings) {
        List<Name> names = Stream.of(findings).map(finding -> new Name("finding <script>&\" " + finding.value(), "/doc/finding/f")).toList();
        return FunnelPlot.of(Funnel.of(List.of(findings), Settings.STANDARD, 2), names, Scale.LINEAR, Forests.words("en"), Sources.NONE, "funnel");
    }
}
