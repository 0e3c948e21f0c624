package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.tegenwicht.evidence.Reference.same;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ThreeLevelTests {

    static Stream<JsonNode> cases() {
        return Reference.each("multilevel");
    }

    static Stream<JsonNode> regressions() {
        return Reference.each("multilevel-regression");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsMetaforAndClubSandwich(JsonNode data) {
        ThreeLevel ours = ThreeLevel.pool(Reference.effects(data), clusters(data), 0.95);
        String name = data.get("name").asString();
        same(name, ours.effect(), data, "estimate");
        same(name + ", degrees of freedom", ours.effect().freedom(), data.get("df"));
        same(name + ", t", ours.effect().statistic(), data.get("statistic"));
        same(name + ", p", ours.effect().p(), data.get("p"));
        same(name + ", model standard error", ours.modelStandardError(), data.get("modelSe"));
        same(name + ", prediction", ours.prediction(), data.get("predictionLow"), data.get("predictionHigh"));
        same(name + ", between", ours.betweenClusters(), data.get("sigma2").get(0));
        same(name + ", within", ours.withinClusters(), data.get("sigma2").get(1));
        same(name + ", I squared between", ours.iSquaredBetween(), data.get("i2").get(0));
        same(name + ", I squared within", ours.iSquaredWithin(), data.get("i2").get(1));
        same(name + ", Q", ours.heterogeneity().q(), data.get("q"));
        same(name + ", p of Q", ours.heterogeneity().p(), data.get("qp"));
        assertThat(ours.clusters()).isEqualTo((int) clusters(data).stream().distinct().count());
    }

    @ParameterizedTest
    @MethodSource("regressions")
    void equalsMetaforAndClubSandwichWithModerators(JsonNode data) {
        ThreeLevelRegression ours = ThreeLevelRegression.fit(Reference.effects(data), clusters(data), MetaRegressionTests.moderators(data), 0.95);
        String name = data.get("name").asString();
        same(name + ", between", ours.betweenClusters(), data.get("sigma2").get(0));
        same(name + ", within", ours.withinClusters(), data.get("sigma2").get(1));
        same(name + ", QE", ours.residual().q(), data.get("q"));
        for (int j = 0; j < ours.coefficients().size(); j++) {
            String which = name + ", " + data.get("names").get(j).asString();
            Coefficient coefficient = ours.coefficients().get(j);
            same(which, coefficient.estimate().value(), data.get("beta").get(j));
            same(which + ", model standard error", ours.modelStandardErrors().get(j), data.get("modelSe").get(j));
            same(which + ", standard error", coefficient.estimate().standardError(), data.get("se").get(j));
            same(which + ", degrees of freedom", coefficient.freedom(), data.get("df").get(j));
            same(which + ", interval", coefficient.interval(), data.get("low").get(j), data.get("high").get(j));
            same(which + ", p", coefficient.p(), data.get("p").get(j));
        }
    }

    /** The order of findings and the unit they are in do not matter. */
    @Test
    void doesNotDependOnOrderOrUnit() {
        List<Estimate> effects = List.of(new Estimate(1, 0.1), new Estimate(2, 0.3), new Estimate(0.5, 0.2), new Estimate(1.6, 0.2),
                new Estimate(3, 0.2));
        ThreeLevel one = ThreeLevel.pool(effects, List.of("a", "b", "a", "b", "c"), 0.95);
        List<Estimate> others = List.of(3, 1, 4, 0, 2).stream().map(effects::get)
                .map(e -> new Estimate(e.value() * 1e4, e.standardError() * 1e4)).toList();
        ThreeLevel other = ThreeLevel.pool(others, List.of("b", "b", "c", "a", "a"), 0.95);
        same("effect", other.effect().estimate().value() / 1e4, one.effect().estimate().value());
        same("standard error", other.effect().estimate().standardError() / 1e4, one.effect().estimate().standardError());
        same("degrees of freedom", other.effect().freedom(), one.effect().freedom());
        same("between", other.betweenClusters() / 1e8, one.betweenClusters());
        same("within", other.withinClusters() / 1e8, one.withinClusters());
    }

    @Test
    void isTheTwoLevelModelWhereClustersAreSingle() {
        List<Estimate> effects = List.of(new Estimate(1, 0.1), new Estimate(2, 0.3), new Estimate(0.5, 0.2));
        ThreeLevel ours = ThreeLevel.pool(effects, List.of(1, 2, 3), 0.95);
        Pooled two = Pooling.pool(effects, Settings.STANDARD);
        same("variance", ours.betweenClusters(), two.heterogeneity().tauSquared());
        same("effect", ours.effect().estimate().value(), two.effect().estimate().value());
        same("standard error", ours.modelStandardError(), two.effect().estimate().standardError());
        assertThat(ours.withinClusters()).isZero();
    }

    @Test
    void findsNoDifferencesBetweenEqualFindings() {
        List<Estimate> equal = List.of(new Estimate(0.3, 0.1), new Estimate(0.3, 0.2), new Estimate(0.3, 0.05));
        ThreeLevel ours = ThreeLevel.pool(equal, List.of("a", "a", "b"), 0.95);
        assertThat(ours.heterogeneity().tauSquared()).isZero();
        assertThat(ours.iSquaredBetween()).isZero();
        assertThat(ours.effect().estimate().standardError()).isLessThan(1e-12);
    }

    @Test
    void refusesWhatCannotBePooled() {
        List<Estimate> two = List.of(new Estimate(1, 0.1), new Estimate(2, 0.1));
        assertThatThrownBy(() -> ThreeLevel.pool(two, List.of("a", "a"), 0.95))
                .hasMessage("All findings are of one cluster: how clusters differ cannot be seen");
        assertThatThrownBy(() -> ThreeLevel.pool(two, List.of("a"), 0.95)).hasMessage("2 findings, but a cluster for 1");
        assertThatThrownBy(() -> ThreeLevel.pool(two, Arrays.asList("a", null), 0.95)).hasMessage("Finding 2 has no cluster");
        assertThatThrownBy(() -> ThreeLevel.pool(List.of(), List.of(), 0.95)).hasMessageContaining("nothing to pool");
        List<Estimate> four = List.of(new Estimate(1, 0.1), new Estimate(2, 0.1), new Estimate(4, 0.1), new Estimate(3, 0.1));
        Moderators one = Moderators.number("first", 1, 1, 0, 0);
        assertThatThrownBy(() -> ThreeLevelRegression.fit(four, List.of("a", "a", "b", "b"), one, 0.95))
                .hasMessageContaining("rests on a single cluster");
    }

    static List<Integer> clusters(JsonNode data) {
        return data.get("cluster").valueStream().map(JsonNode::asInt).toList();
    }
}
