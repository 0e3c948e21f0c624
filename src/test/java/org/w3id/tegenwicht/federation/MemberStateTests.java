package org.w3id.tegenwicht.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A member that fails time after time is left alone for a while, and longer each time. */
class MemberStateTests {

    private static final Duration SOON = Duration.ofMillis(20);
    private static final MemberFault DOWN = new MemberFault("m", Reason.UNREACHABLE, "cannot be reached.");

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final FederationSettings settings = new FederationSettings(List.of(), Duration.ofSeconds(20), 100, 3, Duration.ofSeconds(5), Duration.ofSeconds(15));
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final MemberState state = new MemberState("m", settings, () -> now, metrics);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            state.admit();
            state.failed(DOWN, SOON, true);
        }
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    @Test
    void startsUnasked() {
        assertThat(state.status().state()).isEqualTo("unasked");
    }

    @Test
    void isUpAfterAnAnswerAndFailingAfterAFault() {
        state.answered(SOON);
        assertThat(state.status().state()).isEqualTo("up");
        assertThat(state.status().responseMillis()).isEqualTo(20);
        fail(1);
        assertThat(state.status().state()).isEqualTo("failing");
        assertThat(state.status().lastFault()).isEqualTo("unreachable");
    }

    @Test
    void isLeftAloneAfterThreeFaultsInARowAndSaysWhy() {
        fail(3);
        assertThatThrownBy(state::admit).isInstanceOfSatisfying(MemberFault.class, fault -> {
            assertThat(fault.reason()).isEqualTo(Reason.PAUSED);
            assertThat(fault).hasMessage("Member 'm' failed 3 times in a row and is left alone for 5 more seconds. The last time: it cannot be reached.");
        });
        assertThat(state.status().state()).isEqualTo("paused");
        assertThat(metrics.get("tegenwicht.federation.paused").gauge().value()).isEqualTo(1);
    }

    @Test
    void letsOneRequestTryAfterAPauseAndThenWaitsTwiceAsLongUpToALimit() {
        fail(3);
        pass(5);
        state.admit();
        assertThatThrownBy(state::admit).isInstanceOf(MemberFault.class);
        state.failed(DOWN, SOON, true);
        pass(9);
        assertThatThrownBy(state::admit).isInstanceOf(MemberFault.class);
        pass(1);
        fail(1);
        pass(14);
        assertThatThrownBy(state::admit).isInstanceOf(MemberFault.class);
        pass(1);
        state.admit();
    }

    @Test
    void isAskedAsBeforeOnceItAnswers() {
        fail(3);
        pass(5);
        state.admit();
        state.answered(SOON);
        state.admit();
        fail(2);
        state.admit();
    }

    @Test
    void isNotLeftAloneForAnswersThatAreTooLargeOrTimeThatItWasNotGiven() {
        for (int i = 0; i < 10; i++) {
            state.failed(new MemberFault("m", Reason.TOO_MANY_ROWS, "sent too much."), SOON, true);
            state.failed(new MemberFault("m", Reason.TIMEOUT, "was late."), SOON, false);
        }
        state.admit();
        assertThat(state.status().refusedAnswers()).isEqualTo(10);
        assertThat(state.status().failures()).isEqualTo(20);
    }

    @Test
    void countsRequestsAndFailuresByReason() {
        state.answered(SOON);
        fail(3);
        assertThat(metrics.get("tegenwicht.federation.requests").tag("member", "m").timer().count()).isEqualTo(4);
        assertThat(metrics.get("tegenwicht.federation.failures").tag("reason", "unreachable").counter().count()).isEqualTo(3);
    }
}
