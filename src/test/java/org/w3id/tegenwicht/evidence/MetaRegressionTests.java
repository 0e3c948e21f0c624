package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.w3id.tegenwicht.evidence.Reference.numbers;
import static org.w3id.tegenwicht.evidence.Reference.same;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class MetaRegressionTests {

    private static final Settings KNAPP_HARTUNG = Settings.STANDARD.withKnappHartung(true);

    static Stream<JsonNode> cases() {
        return Reference.each("regression");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsMetafor(JsonNode data) {
        Settings settings = Settings.STANDARD.with(PoolingMethod.named(data.get("method").asString()))
                .withKnappHartung(data.get("test").asString().equals("knha"));
        String what = data.get("name").asString() + ", " + settings;
        MetaRegression ours = MetaRegression.fit(Reference.effects(data), moderators(data), settings);
        for (int j = 0; j < ours.coefficients().size(); j++) {
            Coefficient coefficient = ours.coefficients().get(j);
            String which = what + ", " + data.get("names").get(j).asString();
            same(which, coefficient.estimate().value(), data.get("beta").get(j));
            same(which + ", standard error", coefficient.estimate().standardError(), data.get("se").get(j));
            same(which + ", interval", coefficient.interval(), data.get("low").get(j), data.get("high").get(j));
            same(which + ", statistic", coefficient.statistic(), data.get("statistic").get(j));
            same(which + ", p", coefficient.p(), data.get("p").get(j));
        }
        compareTheRest(what, ours, data);
    }

    private static void compareTheRest(String what, MetaRegression ours, JsonNode data) {
        same(what + ", QM", ours.testOfModerators().statistic(), data.get("qm"));
        same(what + ", p of QM", ours.testOfModerators().p(), data.get("qmp"));
        same(what + ", QE", ours.residual().q(), data.get("q"));
        same(what + ", p of QE", ours.residual().p(), data.get("qp"));
        same(what + ", tau squared", ours.residual().tauSquared(), data.get("tau2"));
        same(what + ", I squared", ours.residual().iSquared(), data.get("i2"));
        same(what + ", H squared", ours.residual().hSquared(), data.get("h2"));
        if (data.hasNonNull("r2") && ours.explained().isPresent()) {
            same(what + ", R squared", ours.explained().getAsDouble(), data.get("r2"));
        }
        double[] at = numbers(data.get("at"));
        JsonNode predicted = data.get("predicted");
        same(what + ", at the means", ours.at(at), predicted, "estimate");
        ours.predictionAt(at).ifPresent(interval ->
                same(what + ", prediction", interval, predicted.get("predictionLow"), predicted.get("predictionHigh")));
    }

    static Moderators moderators(JsonNode data) {
        double[][] rows = Reference.rows(data.get("moderators"));
        List<String> names = Reference.words(data.get("names"));
        return new Moderators(names.subList(1, names.size()), IntStream.range(0, rows[0].length)
                .mapToObj(j -> IntStream.range(0, rows.length).mapToDouble(i -> rows[i][j]).toArray()).toList());
    }

    @Test
    void comparesCategoriesWithTheFirst() {
        Moderators moderators = Moderators.category("ground", List.of("b", "a", "c", "b")).and(Moderators.number("year", 1, 2, 3, 4));
        assertThat(moderators.names()).containsExactly("ground: b", "ground: c", "year");
        assertThat(moderators.withIntercept()[2]).containsExactly(1, 0, 1, 3);
    }

    @Test
    void refusesWhatCannotBeFitted() {
        List<Estimate> effects = List.of(new Estimate(1, 0.1), new Estimate(2, 0.1), new Estimate(3, 0.2));
        assertThatThrownBy(() -> fit(effects, Moderators.number("same", 2, 2, 2))).hasMessageContaining("do not vary");
        assertThatThrownBy(() -> fit(effects, Moderators.number("a", 1, 2, 3).and(Moderators.number("b", 2, 4, 6))))
                .hasMessageContaining("depend on each other");
        assertThatThrownBy(() -> fit(effects.subList(0, 1), Moderators.number("a", 1))).hasMessage("1 findings are too few for 2 coefficients");
        assertThatThrownBy(() -> fit(effects, Moderators.number("a", 1, 2))).hasMessage("3 findings, but 2 rows of moderators");
        assertThatThrownBy(() -> Moderators.number("a", 1, Double.NaN, 2)).hasMessageContaining("no value");
        assertThatThrownBy(() -> Moderators.category("a", List.of("x", "x"))).hasMessageContaining("cannot tell findings apart");
        assertThatThrownBy(() -> new Moderators(List.of(), List.of())).hasMessageContaining("a name for each column");
        assertThatThrownBy(() -> Moderators.number("a", 1).and(Moderators.number("b", 1, 2))).hasMessageContaining("differ in length");
        MetaRegression fitted = fit(effects, Moderators.number("a", 1, 2, 4));
        assertThatThrownBy(() -> fitted.at(1, 2)).hasMessage("2 values for 1 moderators");
    }

    /** As many findings as coefficients: the line goes through them, and nothing is left over. */
    @Test
    void fitsWhatItCanWithoutAnythingLeftOver() {
        MetaRegression fitted = fit(List.of(new Estimate(1, 0.1), new Estimate(2, 0.1)), Moderators.number("a", 0, 1));
        assertThat(fitted.coefficients().get(1).estimate().value()).isCloseTo(1, within(1e-12));
        assertThat(fitted.residual()).isEqualTo(Heterogeneity.NONE);
        assertThat(fitted.predictionAt(0.5)).isEmpty();
    }

    @Test
    void hasNoTestWhereTheLineGoesThroughEachFinding() {
        MetaRegression fitted = fit(List.of(new Estimate(1, 0.1), new Estimate(2, 0.1), new Estimate(3, 0.2)), Moderators.number("a", 0, 1, 2));
        assertThat(fitted.coefficients().get(1).estimate().value()).isCloseTo(1, within(1e-12));
        assertThat(fitted.coefficients().get(1).estimate().standardError()).isZero();
        assertThat(fitted.coefficients().get(1).p()).isNaN();
        assertThat(fitted.testOfModerators().p()).isNaN();
        assertThat(fitted.explained()).isPresent();
    }

    private static MetaRegression fit(List<Estimate> effects, Moderators moderators) {
        return MetaRegression.fit(effects, moderators, KNAPP_HARTUNG);
    }
}
