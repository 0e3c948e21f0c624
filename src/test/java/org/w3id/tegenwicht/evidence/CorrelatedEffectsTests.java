package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.tegenwicht.evidence.Reference.numbers;
import static org.w3id.tegenwicht.evidence.Reference.same;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CorrelatedEffectsTests {

    static Stream<JsonNode> cases() {
        return Reference.each("robust");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalRobumeta(JsonNode data) {
        CorrelatedEffects ours = fit(data);
        String name = data.get("name").asString() + ", rho " + data.get("rho").asDouble();
        same(name + ", tau squared", ours.tauSquared(), data.get("tau2"));
        same(name + ", I squared", ours.iSquared(), data.get("i2"));
        for (int j = 0; j < ours.coefficients().size(); j++) {
            Coefficient coefficient = ours.coefficients().get(j);
            same(name, coefficient.estimate().value(), numbers(data.get("estimate"))[j]);
            same(name + ", standard error", coefficient.estimate().standardError(), numbers(data.get("se"))[j]);
            same(name + ", degrees of freedom", coefficient.freedom(), numbers(data.get("df"))[j]);
            same(name + ", t", coefficient.statistic(), numbers(data.get("statistic"))[j]);
            same(name + ", p", coefficient.p(), numbers(data.get("p"))[j]);
            same(name + ", low", coefficient.interval().low(), numbers(data.get("low"))[j]);
            same(name + ", high", coefficient.interval().high(), numbers(data.get("high"))[j]);
        }
    }

    private static CorrelatedEffects fit(JsonNode data) {
        List<Estimate> effects = Reference.effects(data);
        double rho = data.get("rho").asDouble();
        JsonNode moderators = data.get("moderators");
        if (moderators.isEmpty()) {
            return CorrelatedEffects.pool(effects, ThreeLevelTests.clusters(data), rho, 0.95);
        }
        double[][] rows = Reference.rows(moderators);
        Moderators both = column("first", rows, 0).and(column("second", rows, 1));
        return CorrelatedEffects.regress(effects, ThreeLevelTests.clusters(data), both, rho, 0.95);
    }

    private static Moderators column(String name, double[][] rows, int column) {
        return Moderators.number(name, IntStream.range(0, rows.length).mapToDouble(i -> rows[i][column]).toArray());
    }

    @Test
    void needACorrelationAndClusters() {
        List<Estimate> two = List.of(new Estimate(1, 0.1), new Estimate(2, 0.1));
        assertThatThrownBy(() -> CorrelatedEffects.pool(two, List.of(1, 2), 1.5, 0.95))
                .hasMessage("A correlation within clusters lies between 0 and 1: 1.5");
        assertThatThrownBy(() -> CorrelatedEffects.pool(two, List.of(1, 1), 0.8, 0.95)).hasMessageContaining("one cluster");
        assertThat(CorrelatedEffects.pool(two, List.of(1, 2), CorrelatedEffects.USUAL_CORRELATION, 0.95).effect().estimate().value()).isEqualTo(1.5);
    }
}
