package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.w3id.tegenwicht.evidence.Reference.numbers;
import static org.w3id.tegenwicht.evidence.Reference.same;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SmallStudyTests {

    private static final Settings STANDARD = Settings.STANDARD;

    static Stream<JsonNode> cases() {
        return Reference.each("small-study");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void testOfEggerEqualsMetafor(JsonNode data) {
        List<Estimate> effects = Reference.effects(data);
        String name = data.get("name").asString();
        compare(name, EggerTest.of(effects, STANDARD), data.get("egger"));
        compare(name + ", Knapp-Hartung", EggerTest.of(effects, STANDARD.withKnappHartung(true)), data.get("eggerKnha"));
        compare(name + ", classic", EggerTest.classic(effects, 0.95), data.get("eggerLm"));
    }

    private static void compare(String what, EggerTest ours, JsonNode theirs) {
        same(what + ", statistic", ours.slope().statistic(), theirs.get("statistic"));
        same(what + ", p", ours.slope().p(), theirs.get("p"));
        same(what + ", limit", ours.limit().estimate().value(), theirs.get("limit"));
        same(what + ", limit", ours.limit().interval(), theirs.get("low"), theirs.get("high"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void trimAndFillEqualsMetafor(JsonNode data) {
        List<Estimate> effects = Reference.effects(data);
        for (JsonNode fill : data.get("fill")) {
            Settings settings = STANDARD.with(PoolingMethod.named(fill.get("method").asString()));
            if (fill.has("failed")) {
                assertThatThrownBy(() -> TrimAndFill.of(effects, settings)).isInstanceOf(NoConvergenceException.class);
                continue;
            }
            TrimAndFill ours = TrimAndFill.of(effects, settings);
            String what = data.get("name").asString() + ", " + settings;
            assertThat(ours.side()).as(what).isEqualTo(TrimAndFill.Side.valueOf(fill.get("side").asString().toUpperCase(Locale.ROOT)));
            assertThat(ours.missing()).as(what).isEqualTo(fill.get("k0").asInt());
            same(what + ", standard error of L0", ours.missingStandardError(), fill.get("k0se"));
            same(what, ours.pooled().effect(), fill, "estimate");
            same(what + ", tau squared", ours.pooled().heterogeneity().tauSquared(), fill.get("tau2"));
            double[] filled = fill.get("filled").isArray() ? numbers(fill.get("filled")) : new double[0];
            for (int i = 0; i < filled.length; i++) {
                same(what + ", filled " + i, ours.filled().get(i).value(), filled[i]);
            }
        }
    }

    @Test
    void drawsAFunnel() {
        List<Estimate> effects = List.of(new Estimate(1, 0.1), new Estimate(1, 0.4));
        Funnel funnel = Funnel.of(effects, STANDARD, 3);
        assertThat(funnel.centre()).isCloseTo(1, within(1e-12));
        assertThat(funnel.points()).isEqualTo(effects);
        assertThat(funnel.outline()).extracting(Funnel.Line::standardError).containsExactly(0.0, 0.2, 0.4);
        assertThat(funnel.outline().getLast().interval().high()).isCloseTo(1 + 0.4 * 1.959963984540054, within(1e-12));
        assertThat(funnel.outline().getFirst().interval().low()).isEqualTo(funnel.outline().getFirst().interval().high());
        assertThatThrownBy(() -> Funnel.of(effects, STANDARD, 1)).hasMessageContaining("two lines or more");
    }

    @Test
    void needsFindingsThatDiffer() {
        List<Estimate> two = List.of(new Estimate(1, 0.1), new Estimate(1, 0.4));
        assertThatThrownBy(() -> EggerTest.of(two, STANDARD)).hasMessage("A test for small-study effects needs three findings or more, not 2");
        List<Estimate> alike = List.of(new Estimate(1, 0.1), new Estimate(2, 0.1), new Estimate(3, 0.1));
        assertThatThrownBy(() -> EggerTest.of(alike, STANDARD)).hasMessageContaining("the same standard error");
        assertThatThrownBy(() -> TrimAndFill.of(two.subList(0, 1), STANDARD, TrimAndFill.Side.LEFT)).hasMessageContaining("two findings or more");
    }
}
