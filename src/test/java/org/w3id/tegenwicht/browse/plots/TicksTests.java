package org.w3id.tegenwicht.browse.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTests {

    @ParameterizedTest
    @CsvSource({
        "-0.5, 2, -0.5 0 0.5 1 1.5 2",
        "-0.041, 0.031, -0.04 -0.02 0 0.02",
        "0, 1000000, 0 200000 400000 600000 800000 1000000",
        "-3, 0, -3 -2.5 -2 -1.5 -1 -0.5 0",
    })
    void differencesHaveEvenTicks(double low, double high, String ticks) {
        assertThat(shown(low, high, Scale.LINEAR)).isEqualTo(ticks);
    }

    @ParameterizedTest
    @CsvSource({
        "0.45, 2.1, 0.5 0.7 1 1.5 2",
        "0.15, 6, 0.2 0.5 1 2 5",
        "0.03, 40, 0.03 0.1 0.3 1 3 10 30",
        "0.00009, 20000, 0.0001 0.01 1 100 10000",
        "0.9, 1.1, 0.9 0.95 1 1.05 1.1",
    })
    void ratiosHaveTicksThatReadersKnow(double low, double high, String ticks) {
        assertThat(shown(Math.log(low), Math.log(high), Scale.RATIO)).isEqualTo(ticks);
    }

    @Test
    void thereAreAtMostSevenAndAtLeastTwo() {
        for (double width = 1e-3; width < 1e9; width *= 1.37) {
            assertThat(Ticks.between(-width / 3, width, Scale.LINEAR)).hasSizeBetween(2, 7);
            assertThat(Ticks.between(-Math.min(width, 13) / 3, Math.min(width, 13), Scale.RATIO)).hasSizeBetween(2, 7).contains(BigDecimal.ONE);
        }
    }

    private static String shown(double low, double high, Scale scale) {
        List<BigDecimal> ticks = Ticks.between(low, high, scale);
        return String.join(" ", ticks.stream().map(BigDecimal::toPlainString).toList());
    }
}
