package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.w3id.tegenwicht.evidence.Reference.same;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SubgroupsTests {

    static Stream<JsonNode> cases() {
        return Reference.each("subgroups");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalMetafor(JsonNode data) {
        Settings settings = Settings.STANDARD.withKnappHartung(data.get("test").asString().equals("knha"));
        List<Estimate> effects = Reference.effects(data);
        List<String> by = Reference.words(data.get("by"));
        String what = data.get("name").asString() + ", " + settings;
        compare(what + ", shared", Subgroups.sharedVariance(effects, by, settings), data, data.get("common"));
        compare(what + ", separate", Subgroups.separateVariances(effects, by, settings), data, data.get("separate"));
    }

    private static void compare(String what, Subgroups ours, JsonNode data, JsonNode theirs) {
        List<String> groups = Reference.words(data.get("groups"));
        assertThat(ours.effects().keySet()).containsExactlyInAnyOrderElementsOf(groups);
        for (int i = 0; i < groups.size(); i++) {
            Coefficient effect = ours.effects().get(groups.get(i));
            String group = what + ", " + groups.get(i);
            same(group, effect.estimate().value(), theirs.get("estimate").get(i));
            same(group + ", standard error", effect.estimate().standardError(), theirs.get("se").get(i));
            same(group + ", interval", effect.interval(), theirs.get("low").get(i), theirs.get("high").get(i));
            JsonNode tau2 = theirs.get("tau2");
            same(group + ", tau squared", ours.tauSquared().get(groups.get(i)), tau2.isArray() ? tau2.get(i) : tau2);
        }
        same(what + ", between", ours.between().statistic(), theirs.get("qm"));
        same(what + ", p between", ours.between().p(), theirs.get("qmp"));
    }

    @Test
    void refuseToCompareOneWithItself() {
        List<Estimate> effects = List.of(new Estimate(1, 0.1), new Estimate(2, 0.1));
        assertThatThrownBy(() -> Subgroups.sharedVariance(effects, List.of("a", "a"), Settings.STANDARD)).hasMessageContaining("not two subgroups");
        assertThatThrownBy(() -> Subgroups.separateVariances(effects, List.of("a"), Settings.STANDARD)).hasMessage("2 findings, but a subgroup for 1");
    }

    @Test
    void mayConsistOfOneFindingEach() {
        List<Estimate> effects = List.of(new Estimate(1, 0.1), new Estimate(2, 0.1));
        Subgroups ours = Subgroups.separateVariances(effects, List.of("b", "a"), Settings.STANDARD);
        assertThat(ours.effects().get("a").estimate().value()).isEqualTo(2);
        assertThat(ours.between().statistic()).isCloseTo(50, within(1e-9));
    }
}
