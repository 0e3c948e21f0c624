package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.w3id.tegenwicht.evidence.Reference.numbers;
import static org.w3id.tegenwicht.evidence.Reference.same;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EffectSizeTests {

    private static final Map<String, CountMeasure> MEASURES =
            Map.of("RR", CountMeasure.RISK_RATIO, "OR", CountMeasure.ODDS_RATIO, "RD", CountMeasure.RISK_DIFFERENCE);

    private final JsonNode cases = Reference.cases("effect-sizes");

    @Test
    void ofCountsEqualThoseOfMetafor() {
        cases.get("counts").forEach(data -> {
            List<Counts> tables = Reference.tables(data);
            compare(data, row -> tables.get(row).effect(MEASURES.get(data.get("measure").asString())));
        });
    }

    @Test
    void ofMeansEqualThoseOfMetafor() {
        cases.get("means").forEach(data -> compare(data, row -> {
            GroupScores group = scores(data, row, "1i");
            GroupScores comparison = scores(data, row, "2i");
            if (data.get("measure").asString().equals("MD")) {
                return group.differenceFrom(comparison);
            }
            StandardizedDifference d = group.standardized(comparison);
            return data.get("vtype").asString().equals("UB") ? d.hedgesGUnbiasedVariance() : d.hedgesG();
        }));
    }

    @Test
    void ofCohensDEqualThoseOfMetafor() {
        cases.get("converted").forEach(data -> compare(data, row -> {
            StandardizedDifference d = new StandardizedDifference(data.get("di").get(row).asDouble(), data.get("n1i").get(row).asLong(),
                    data.get("n2i").get(row).asLong());
            return switch (data.get("measure").asString()) {
                case "SMD" -> d.hedgesG();
                case "D2ORL" -> Conversions.differenceToLogOddsRatio(d.cohensD());
                default -> throw new IllegalStateException(data.get("measure").asString());
            };
        }));
        JsonNode odds = cases.get("or2d");
        List<Counts> tables = Reference.tables(odds);
        compare(odds, row -> Conversions.logOddsRatioToDifference(tables.get(row).logOddsRatio()));
    }

    @Test
    void ofCorrelationsEqualThoseOfMetafor() {
        cases.get("correlations").forEach(data -> compare(data,
                row -> new Correlation(data.get("ri").get(row).asDouble(), data.get("ni").get(row).asLong()).fisherZ()));
        assertThat(Correlation.ofFisherZ(new Correlation(0.3, 50).fisherZ().value())).isCloseTo(0.3, within(1e-12));
        assertThat(new Correlation(0.5, 26).estimate().standardError()).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void goBetweenDifferencesAndCorrelations() {
        Estimate r = Conversions.differenceToCorrelation(new Estimate(0.5, 0.1), 50, 50);
        assertThat(r.value()).isCloseTo(0.5 / Math.sqrt(4.25), within(1e-12));
        assertThat(r.standardError()).isCloseTo(Math.sqrt(16 * 0.01 / Math.pow(4.25, 3)), within(1e-12));
        Estimate back = Conversions.correlationToDifference(r);
        assertThat(back.value()).isCloseTo(0.5, within(1e-12));
        assertThat(back.standardError()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void comeFromWhatStudiesPrint() {
        StandardizedDifference ofT = StandardizedDifference.ofT(2, 20, 30);
        assertThat(ofT.d()).isCloseTo(2 * Math.sqrt(1 / 20.0 + 1 / 30.0), within(1e-12));
        assertThat(StandardizedDifference.ofHedgesG(ofT.hedgesG().value(), 20, 30).d()).isCloseTo(ofT.d(), within(1e-12));
        Estimate logRatio = Estimate.ofRatio(2, new Interval(1, 4, 0.95));
        assertThat(logRatio.value()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(logRatio.interval(0.95).map(Math::exp).high()).isCloseTo(4, within(1e-9));
        Interval student = new Estimate(1, 0.5).interval(0.95, 10);
        assertThat(student.high()).isCloseTo(1 + 0.5 * 2.2281388519649385, within(1e-10));
        assertThat(Estimate.standardErrorOf(student, 10)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void areRefusedWhenTheyCannotBe() {
        assertThatThrownBy(() -> new GroupScores(1, 0, 10)).hasMessageContaining("standard deviation 0.0");
        assertThatThrownBy(() -> new GroupScores(Double.NaN, 1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StandardizedDifference(0.2, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Correlation(1, 10)).hasMessageContaining("between -1 and 1");
        assertThatThrownBy(() -> new Correlation(0.1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Conversions.correlationToDifference(new Estimate(-1, 0.1))).hasMessageContaining("between -1 and 1");
        assertThatThrownBy(() -> Conversions.differenceToCorrelation(new Estimate(1, 0.1), 0, 3)).hasMessageContaining("empty");
        assertThatThrownBy(() -> Estimate.ofRatio(0, new Interval(1, 2, 0.95))).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Estimate(0, 1).interval(1)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> new Estimate(0, 1).interval(0.95, 0)).hasMessageContaining("Degrees of freedom");
    }

    private static GroupScores scores(JsonNode data, int row, String group) {
        return new GroupScores(data.get("m" + group).get(row).asDouble(), data.get("sd" + group).get(row).asDouble(),
                data.get("n" + group).get(row).asLong());
    }

    private static void compare(JsonNode data, IntFunction<Estimate> ours) {
        double[] y = numbers(data.get("yi"));
        double[] v = numbers(data.get("vi"));
        for (int row = 0; row < y.length; row++) {
            Estimate estimate = ours.apply(row);
            same("effect of row " + row, estimate.value(), y[row]);
            same("variance of row " + row, estimate.variance(), v[row]);
        }
    }
}
