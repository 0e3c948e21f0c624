package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.evidence.Interval;

class VerdictTest {

    @Test
    void whatHasAStudyIsNotCalledUnstudied() {
        assertThat(Verdict.of(0, 0, 0, Optional.empty(), true)).isEqualTo(Verdict.MIXED);
        assertThat(Verdict.of(0, 0, 0, Optional.empty(), false)).isEqualTo(Verdict.UNSTUDIED);
    }

    @Test
    void onlyAnIntervalWithoutNoEffectOrALineDecides() {
        assertThat(Verdict.of(0, 0, 0, pooled(0.1, 0.3), true)).isEqualTo(Verdict.HELPS);
        assertThat(Verdict.of(0, 0, 0, pooled(-0.3, -0.1), true)).isEqualTo(Verdict.AGAINST);
        assertThat(Verdict.of(0, 0, 1, pooled(-0.1, 0.3), true)).isEqualTo(Verdict.MIXED);
        assertThat(Verdict.of(1, 0, 0, pooled(-0.3, -0.1), true)).isEqualTo(Verdict.MIXED);
    }

    /** A line of evidence does not make certain what all findings together leave open. */
    @Test
    void aLineDoesNotOutweighAnUnclearEffect() {
        assertThat(Verdict.of(1, 0, 0, pooled(-0.1, 0.3), true)).isEqualTo(Verdict.MIXED);
        assertThat(Verdict.of(0, 1, 0, pooled(-0.1, 0.3), true)).isEqualTo(Verdict.MIXED);
        assertThat(Verdict.of(2, 0, 1, Optional.empty(), true)).isEqualTo(Verdict.HELPS);
        assertThat(Verdict.of(0, 2, 0, Optional.empty(), true)).isEqualTo(Verdict.AGAINST);
    }

    private static Optional<Interval> pooled(double low, double high) {
        return Optional.of(new Interval(low, high, 0.95));
    }
}
