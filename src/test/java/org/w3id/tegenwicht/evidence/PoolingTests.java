package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.tegenwicht.evidence.Reference.same;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PoolingTests {

    private static final Settings STANDARD = Settings.STANDARD;

    static Stream<JsonNode> cases() {
        return Reference.each("pooling");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsMetaforForEachMethod(JsonNode data) {
        List<Estimate> effects = Reference.effects(data);
        for (JsonNode fit : data.get("fits")) {
            Settings settings = STANDARD.with(PoolingMethod.named(fit.get("method").asString()))
                    .withKnappHartung(fit.get("test").asString().equals("knha"));
            compare(data.get("name").asString() + ", " + settings, Pooling.pool(effects, settings), fit);
        }
    }

    private static void compare(String what, Pooled ours, JsonNode fit) {
        same(what, ours.effect(), fit, "estimate");
        same(what + ", statistic", ours.effect().statistic(), fit.get("statistic"));
        same(what + ", p", ours.effect().p(), fit.get("p"));
        ours.prediction().ifPresent(interval -> same(what + ", prediction", interval, fit.get("predictionLow"), fit.get("predictionHigh")));
        assertThat(ours.prediction().isPresent()).isEqualTo(ours.settings().method() != PoolingMethod.EE);
        Heterogeneity heterogeneity = ours.heterogeneity();
        same(what + ", tau squared", heterogeneity.tauSquared(), fit.get("tau2"));
        same(what + ", Q", heterogeneity.q(), fit.get("q"));
        same(what + ", p of Q", heterogeneity.p(), fit.get("qp"));
        same(what + ", I squared", heterogeneity.iSquared(), fit.get("i2"));
        same(what + ", H squared", heterogeneity.hSquared(), fit.get("h2"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsMetaforForTheIntervalsOfHeterogeneity(JsonNode data) {
        HeterogeneityIntervals ours = HeterogeneityIntervals.of(Reference.effects(data), 0.95);
        JsonNode profile = data.get("profile");
        String name = data.get("name").asString();
        same(name + ", tau squared", ours.tauSquared(), profile.get("tau2").get(0), profile.get("tau2").get(1));
        same(name + ", I squared", ours.iSquared(), profile.get("i2").get(0), profile.get("i2").get(1));
        same(name + ", H squared", ours.hSquared(), profile.get("h2").get(0), profile.get("h2").get(1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsMetaforWithEachFindingLeftOut(JsonNode data) {
        JsonNode theirs = data.get("leaveOneOut");
        if (theirs == null) {
            return;
        }
        List<Pooled> ours = Pooling.leaveOneOut(Reference.effects(data), STANDARD);
        for (int i = 0; i < ours.size(); i++) {
            String what = data.get("name").asString() + " without " + i;
            same(what, ours.get(i).effect().estimate().value(), theirs.get("estimate").get(i));
            same(what + ", standard error", ours.get(i).effect().estimate().standardError(), theirs.get("se").get(i));
            same(what + ", interval", ours.get(i).effect().interval(), theirs.get("low").get(i), theirs.get("high").get(i));
            same(what + ", tau squared", ours.get(i).heterogeneity().tauSquared(), theirs.get("tau2").get(i));
            same(what + ", I squared", ours.get(i).heterogeneity().iSquared(), theirs.get("i2").get(i));
            same(what + ", Q", ours.get(i).heterogeneity().q(), theirs.get("q").get(i));
        }
    }

    @Test
    void givesThePublishedResultsOfTheContactTrials() {
        JsonNode contact = cases().filter(data -> data.get("name").asString().equals("contact SMD")).findFirst().orElseThrow();
        List<Estimate> effects = Reference.effects(contact);
        assertThat(effects).hasSize(27);
        assertThat(Math.round(1000 * Pooling.pool(effects, STANDARD).effect().estimate().value())).isEqualTo(402);
        assertThat(Math.round(1000 * Pooling.pool(effects, STANDARD.with(PoolingMethod.DL)).effect().estimate().value())).isEqualTo(393);
    }

    @ParameterizedTest
    @EnumSource(PoolingMethod.class)
    void leavesOneFindingAsItIs(PoolingMethod method) {
        Pooled one = Pooling.pool(List.of(new Estimate(0.3, 0.1)), STANDARD.with(method).withKnappHartung(true));
        assertThat(one.effect().estimate().value()).isEqualTo(0.3);
        assertThat(one.effect().interval().high()).isEqualTo(new Estimate(0.3, 0.1).interval(0.95).high());
        assertThat(one.prediction()).isEmpty();
        assertThat(one.heterogeneity()).isEqualTo(Heterogeneity.NONE);
    }

    @ParameterizedTest
    @EnumSource(PoolingMethod.class)
    void findsNoDifferencesBetweenEqualFindings(PoolingMethod method) {
        List<Estimate> equal = List.of(new Estimate(0.3, 0.1), new Estimate(0.3, 0.2), new Estimate(0.3, 0.05));
        Pooled pooled = Pooling.pool(equal, STANDARD.with(method));
        assertThat(pooled.heterogeneity().tauSquared()).isZero();
        assertThat(pooled.heterogeneity().iSquared()).isZero();
        assertThat(Pooling.pool(equal, STANDARD.with(method).withKnappHartung(true)).effect().estimate().standardError()).isZero();
        assertThat(HeterogeneityIntervals.of(equal, 0.95).tauSquared().high()).isZero();
    }

    /** In months or in millennia: the same result, on another scale. */
    @ParameterizedTest
    @EnumSource(PoolingMethod.class)
    void doesNotDependOnTheUnit(PoolingMethod method) {
        List<Estimate> effects = List.of(new Estimate(1, 0.1), new Estimate(2, 0.3), new Estimate(0.5, 0.2));
        double tauSquared = Pooling.pool(effects, STANDARD.with(method)).heterogeneity().tauSquared();
        for (double unit : new double[] {1e-6, 1e6}) {
            List<Estimate> scaled = effects.stream().map(e -> new Estimate(e.value() * unit, e.standardError() * unit)).toList();
            double ours = Pooling.pool(scaled, STANDARD.with(method)).heterogeneity().tauSquared() / (unit * unit);
            same(method + " in units of " + unit, ours, tauSquared);
        }
    }

    @Test
    void refusesWhatCannotBePooled() {
        assertThatThrownBy(() -> Pooling.pool(List.of(), STANDARD)).hasMessage("There is nothing to pool: no findings were given");
        assertThatThrownBy(() -> Pooling.pool(List.of(new Estimate(1, 0.1), new Estimate(1, 0)), STANDARD))
                .hasMessage("Finding 2 has a standard error of 0.0, so it cannot be weighed");
        assertThatThrownBy(() -> Pooling.pool(List.of(new Estimate(1, 1e200)), STANDARD)).hasMessageContaining("cannot be weighed");
        assertThatThrownBy(() -> Pooling.leaveOneOut(List.of(new Estimate(1, 0.1)), STANDARD)).hasMessageContaining("Nothing is left");
        assertThatThrownBy(() -> HeterogeneityIntervals.of(List.of(new Estimate(1, 0.1)), 0.95)).hasMessageContaining("cannot be seen");
        assertThatThrownBy(() -> PoolingMethod.named("ML")).hasMessage("No method is called ML: choose from EE, DL, REML and PM");
        assertThatThrownBy(() -> new Settings(null, false, 0.95)).hasMessageContaining("method");
        assertThatThrownBy(() -> STANDARD.withLevel(95)).hasMessageContaining("between 0 and 1");
        assertThat(PoolingMethod.named("fixed")).isEqualTo(PoolingMethod.EE);
    }

    @Test
    void narrowsWithTheLevel() {
        List<Estimate> effects = List.of(new Estimate(1, 0.1), new Estimate(2, 0.3));
        Pooled ninety = Pooling.pool(effects, STANDARD.withLevel(0.9));
        assertThat(ninety.effect().interval().low()).isGreaterThan(Pooling.pool(effects, STANDARD).effect().interval().low());
        assertThat(ninety.effect().interval().level()).isEqualTo(0.9);
    }
}
