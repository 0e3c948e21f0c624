package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.evidence.Interval;

/** A verdict says no more than the evidence: one voice against is enough to be careful. */
class VerdictTests {

    @ParameterizedTest
    @CsvSource({
        "3, 0, 1, , , HELPS", "1, 1, 0, , , MIXED", "0, 2, 0, , , AGAINST", "0, 0, 2, , , MIXED", "0, 0, 0, , , UNSTUDIED",
        "0, 0, 0, 0.1, 0.4, HELPS", "0, 0, 0, -0.4, -0.1, AGAINST", "0, 0, 0, -0.1, 0.4, MIXED",
        "0, 1, 0, 0.1, 0.4, MIXED", "1, 0, 0, -0.4, -0.1, MIXED", "1, 0, 0, -0.1, 0.4, HELPS", "0, 1, 0, -0.1, 0.4, AGAINST"})
    void saysNoMoreThanTheEvidence(int supporting, int disputing, int inconclusive, Double low, Double high, Verdict verdict) {
        Optional<Interval> pooled = low == null ? Optional.empty() : Optional.of(new Interval(low, high, 0.95));
        assertThat(Verdict.of(supporting, disputing, inconclusive, pooled)).isEqualTo(verdict);
    }
}
