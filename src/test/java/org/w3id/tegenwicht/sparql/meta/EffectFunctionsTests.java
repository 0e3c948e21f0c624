package org.w3id.tegenwicht.sparql.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected numbers are those of {@code escalc} and of the transformations of R metafor, or of a table of the logarithm. */
class EffectFunctionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "logRiskRatio(4, 123, 11, 139) | -0.889311", "logRiskRatioSe(4, 123, 11, 139) | 0.570600",
        "logOddsRatio(4, 123, 11, 139) | -0.938694", "logOddsRatioSe(4, 123, 11, 139) | 0.597599",
        "riskDifference(4, 123, 11, 139) | -0.046616", "riskDifferenceSe(4, 123, 11, 139) | 0.027930",
        "logRiskRatio(0, 10, 5, 10) | -2.397895",
        "cohensD(105, 10, 20, 100, 10, 20) | 0.5", "cohensDSe(105, 10, 20, 100, 10, 20) | 0.321131",
        "hedgesG(105, 10, 20, 100, 10, 20) | 0.490055", "hedgesGSe(105, 10, 20, 100, 10, 20) | 0.320939",
        "hedgesGFromD(0.5, 20, 20) | 0.490055", "hedgesGFromDSe(0.5, 20, 20) | 0.320939",
        "fisherZ(0.5) | 0.549306", "fisherZSe(28) | 0.2", "correlation(0.549306) | 0.5", "ratio(-0.693147) | 0.5",
        "logOddsRatioFromD(0.5) | 0.906900", "dFromLogOddsRatio(0.906900) | 0.5",
        "correlationFromD(0.5, 20, 20) | 0.242536", "correlationFromDSe(0.5, 0.32, 20, 20) | 0.146092",
        "dFromCorrelation(0.5) | 1.154701", "dFromCorrelationSe(0.5, 0.1) | 0.307920",
        "seFromInterval(0.1, 0.5) | 0.102043", "seFromInterval(0.1, 0.5, 0.9) | 0.121591", "seFromVariance(0.04) | 0.2",
        "logRiskRatio(4.0, 123.0, 11.0, 139.0) | -0.889311",
    })
    void calculates(String call, double expected) {
        assertThat(value(call).number("x")).as(call).hasValueSatisfying(x -> assertThat(x).isCloseTo(expected, within(1e-6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logRiskRatio(12, 10, 1, 10)", "logRiskRatio(-1, 10, 1, 10)", "logRiskRatio(1.5, 10, 1, 10)",
        "logRiskRatio(\"1\", 10, 1, 10)", "logRiskRatio(?unbound, 10, 1, 10)", "logRiskRatio(1e30, 1e30, 1, 10)", "cohensD(1, 0, 10, 1, 1, 10)", "hedgesGFromD(0.5, 1, 1)", "fisherZ(1)",
        "fisherZSe(3)", "ratio(1e6)",
        "seFromInterval(0.5, 0.1)", "seFromInterval(0.1, 0.5, 1)", "seFromVariance(-1)", "dFromCorrelation(1)", "correlationFromD(\"NaN\"^^xsd:double, 5, 5)"})
    void leavesUnboundWhatCannotBeCalculated(String call) {
        assertThat(value(call).number("x")).isEmpty();
    }

    @Test
    void refusesTooFewOrTooManyArguments() {
        assertThatThrownBy(() -> value("fisherZ(0.1, 2)")).isInstanceOf(PoolingRefusal.class).hasMessageContaining("meta:fisherZ(r)");
        assertThatThrownBy(() -> value("seFromInterval(0.1)")).isInstanceOf(PoolingRefusal.class);
    }

    private static Asked value(String call) {
        return Asked.of("SELECT (meta:" + call + " AS ?x) { }");
    }
}
