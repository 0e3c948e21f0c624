package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTests {

    /** First row of the rental data set (Abbate et al. 2024): 19 of 39 against 15 of 39, as its authors published it. */
    @Test
    void equalsAPublishedLogResponseRatio() {
        Estimate estimate = new Counts(19, 39, 15, 39).logRiskRatio();
        assertThat(estimate.value()).isCloseTo(0.23638877806423034, within(1e-12));
        assertThat(estimate.standardError()).isCloseTo(0.2607991455737227, within(1e-12));
        assertThat(estimate.variance()).isCloseTo(0.0680161943319838, within(1e-12));
    }

    @Test
    void addsHalfToEachCellWhereOneIsEmpty() {
        Estimate estimate = new Counts(0, 10, 4, 10).logRiskRatio();
        assertThat(estimate.value()).isCloseTo(Math.log((0.5 / 11) / (4.5 / 11)), within(1e-12));
        assertThat(new Counts(10, 10, 5, 10).logRiskRatio().value()).isCloseTo(Math.log(10.5 / 5.5), within(1e-12));
        assertThat(new Counts(10, 10, 10, 10).logRiskRatio().standardError()).isPositive();
    }

    @Test
    void countsPerHundred() {
        assertThat(new Counts(20, 100, 30, 100).percentagePoints()).isCloseTo(-10, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"-1,10,1,10", "11,10,1,10", "1,0,1,10", "1,10,12,10"})
    void refusesCountsThatCannotBe(long events, long size, long comparisonEvents, long comparisonSize) {
        assertThatThrownBy(() -> new Counts(events, size, comparisonEvents, comparisonSize)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goesFromStandardErrorToIntervalAndBack() {
        Estimate estimate = new Estimate(0.2, 0.1);
        Interval interval = estimate.interval(0.95);
        assertThat(interval.low()).isCloseTo(0.2 - 1.959963984540054 * 0.1, within(1e-9));
        assertThat(Estimate.standardErrorOf(interval)).isCloseTo(0.1, within(1e-12));
        assertThat(interval.contains(0.0)).isFalse();
    }

    @Test
    void refusesEstimatesAndIntervalsThatCannotBe() {
        assertThatThrownBy(() -> new Estimate(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Estimate(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(1, 0, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(0, 1, 95)).isInstanceOf(IllegalArgumentException.class);
    }
}
