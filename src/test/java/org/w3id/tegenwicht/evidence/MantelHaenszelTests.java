package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.w3id.tegenwicht.evidence.Reference.same;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class MantelHaenszelTests {

    private static final Map<String, CountMeasure> MEASURES =
            Map.of("RR", CountMeasure.RISK_RATIO, "OR", CountMeasure.ODDS_RATIO, "RD", CountMeasure.RISK_DIFFERENCE);

    static Stream<JsonNode> cases() {
        return Reference.each("mantel-haenszel");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsMetafor(JsonNode data) {
        String what = data.get("name").asString() + " " + data.get("measure").asString();
        MantelHaenszel ours = MantelHaenszel.pool(Reference.tables(data), MEASURES.get(data.get("measure").asString()), 0.95);
        same(what, ours.effect(), data, "estimate");
        same(what + ", z", ours.effect().statistic(), data.get("statistic"));
        same(what + ", p", ours.effect().p(), data.get("p"));
        same(what + ", Q", ours.heterogeneity().q(), data.get("q"));
        same(what + ", p of Q", ours.heterogeneity().p(), data.get("qp"));
        same(what + ", I squared", ours.heterogeneity().iSquared(), data.get("i2"));
        same(what + ", H squared", ours.heterogeneity().hSquared(), data.get("h2"));
    }

    @Test
    void refusesTablesWithoutEvents() {
        List<Counts> none = List.of(new Counts(0, 10, 2, 10), new Counts(0, 20, 0, 20));
        assertThatThrownBy(() -> MantelHaenszel.pool(none, CountMeasure.RISK_RATIO, 0.95)).hasMessageContaining("No ratio can be formed");
        assertThatThrownBy(() -> MantelHaenszel.pool(none, CountMeasure.ODDS_RATIO, 0.95)).hasMessageContaining("No ratio can be formed");
        assertThat(MantelHaenszel.pool(none, CountMeasure.RISK_DIFFERENCE, 0.95).effect().estimate().value()).isNegative();
        assertThatThrownBy(() -> MantelHaenszel.pool(List.of(), CountMeasure.ODDS_RATIO, 0.95)).hasMessageContaining("nothing to pool");
    }

    @Test
    void leavesOneTableAsItIs() {
        MantelHaenszel one = MantelHaenszel.pool(List.of(new Counts(3, 10, 5, 12)), CountMeasure.ODDS_RATIO, 0.95);
        assertThat(one.effect().estimate().value()).isCloseTo(Math.log(3.0 * 7 / (7 * 5)), within(1e-12));
        assertThat(one.heterogeneity()).isEqualTo(Heterogeneity.NONE);
    }
}
