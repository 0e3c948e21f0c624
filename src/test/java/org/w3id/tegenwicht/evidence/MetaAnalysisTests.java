package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.w3id.tegenwicht.evidence.Reference.same;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.tegenwicht.evidence.MetaAnalysis.Model;
import tools.jackson.databind.JsonNode;

class MetaAnalysisTests {

    private static final List<Estimate> THREE = List.of(new Estimate(1, 0.1), new Estimate(2, 0.3), new Estimate(0.5, 0.2));

    static Stream<JsonNode> cases() {
        return Reference.each("meta-analysis");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findingsWithinClustersAreThreeLevels(JsonNode expected) {
        JsonNode data = data(expected);
        MetaAnalysis ours = MetaAnalysis.of(Reference.effects(data), clusters(data), Settings.STANDARD);
        String name = data.get("name").asString();
        assertThat(ours.model()).isEqualTo(Model.THREE_LEVEL);
        same(name, ours.effect().orElseThrow(), data, "estimate");
        same(name + ", prediction", ours.prediction().orElseThrow(), data.get("predictionLow"), data.get("predictionHigh"));
        weights(name, ours, expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withAnotherEstimatorTheVarianceIsRobust(JsonNode expected) {
        JsonNode data = data(expected);
        for (JsonNode fit : expected.get("robust")) {
            MetaAnalysis ours = MetaAnalysis.of(Reference.effects(data), clusters(data),
                    Settings.STANDARD.with(PoolingMethod.named(fit.get("method").asString())));
            String name = data.get("name").asString() + ", " + fit.get("method").asString();
            assertThat(ours.model()).isEqualTo(Model.ROBUST);
            same(name, ours.effect().orElseThrow(), fit, "estimate");
            same(name + ", degrees of freedom", ours.effect().orElseThrow().freedom(), fit.get("df"));
            same(name + ", p", ours.effect().orElseThrow().p(), fit.get("p"));
            same(name + ", tau squared", ours.heterogeneity().tauSquared(), fit.get("tau2"));
            weights(name, ours, fit);
        }
    }

    @Test
    void withoutClustersFindingsAreTwoLevels() {
        Pooled pooled = Pooling.pool(THREE, Settings.STANDARD);
        for (List<?> none : Arrays.asList(null, Arrays.asList(null, null, null))) {
            MetaAnalysis ours = MetaAnalysis.of(THREE, none, Settings.STANDARD);
            assertThat(ours.model()).isEqualTo(Model.TWO_LEVEL);
            assertThat(ours.clusters()).isEqualTo(3);
            assertThat(ours.effect()).contains(pooled.effect());
            assertThat(ours.prediction()).isEqualTo(pooled.prediction());
        }
    }

    @Test
    void aFindingWithoutClusterIsItsOwn() {
        MetaAnalysis some = MetaAnalysis.of(THREE, Arrays.asList("a", "a", null), Settings.STANDARD);
        MetaAnalysis named = MetaAnalysis.of(THREE, List.of("a", "a", "b"), Settings.STANDARD);
        assertThat(some).isEqualTo(named);
        assertThat(some.clusters()).isEqualTo(2);
        assertThat(some.fewDegreesOfFreedom()).isTrue();
    }

    @Test
    void oneFindingIsItsOwnPooledEffect() {
        MetaAnalysis one = MetaAnalysis.of(THREE.subList(0, 1), List.of("a"), Settings.STANDARD);
        assertThat(one.model()).isEqualTo(Model.ONE_FINDING);
        assertThat(one.effect().orElseThrow().estimate()).isEqualTo(THREE.getFirst());
        assertThat(one.prediction()).isEmpty();
        assertThat(one.weights()).containsExactly(100.0);
    }

    /** How far the findings of one cluster depend on each other cannot be seen: an interval would be a guess. */
    @Test
    void oneClusterHasAnEffectWithoutAnInterval() {
        MetaAnalysis one = MetaAnalysis.of(THREE, List.of("a", "a", "a"), Settings.STANDARD);
        assertThat(one.model()).isEqualTo(Model.ONE_CLUSTER);
        assertThat(one.estimate()).isEqualTo(Pooling.pool(THREE, Settings.STANDARD).effect().estimate().value());
        assertThat(one.effect()).isEmpty();
        assertThat(one.prediction()).isEmpty();
        assertThat(one.clusters()).isOne();
    }

    @Test
    void refusesWhatCannotBePooled() {
        assertThatThrownBy(() -> MetaAnalysis.of(List.of(), null, Settings.STANDARD)).hasMessageContaining("no findings");
        assertThatThrownBy(() -> MetaAnalysis.of(THREE, List.of("a"), Settings.STANDARD)).hasMessageContaining("3 findings, but a cluster for 1");
        assertThatThrownBy(() -> MetaAnalysis.of(List.of(new Estimate(1, 0)), null, Settings.STANDARD)).hasMessageContaining("cannot be weighed");
    }

    private static void weights(String name, MetaAnalysis ours, JsonNode expected) {
        assertThat(ours.weights().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(100, within(1e-9));
        double[] theirs = Reference.numbers(expected.get("weights"));
        for (int i = 0; i < theirs.length; i++) {
            same(name + ", weight of finding " + (i + 1), ours.weights().get(i), theirs[i]);
        }
    }

    private static JsonNode data(JsonNode expected) {
        return Reference.each("multilevel").filter(data -> data.get("name").equals(expected.get("name"))).findFirst().orElseThrow();
    }

    private static List<Double> clusters(JsonNode data) {
        return Arrays.stream(Reference.numbers(data.get("cluster"))).boxed().collect(Collectors.toList());
    }
}
