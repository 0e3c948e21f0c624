package org.w3id.tegenwicht.federation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a member has been doing since the start of the server. One that fails time after time is left alone for a while, so that it costs
 * little; then one request may try, and when that fails too, it is left alone for twice as long.
 */
final class MemberState {

    private final String member;
    private final FederationSettings settings;
    private final InstantSource clock;
    private final Timer time;
    private final Map<Reason, Counter> failures = new EnumMap<>(Reason.class);
    private int faultsInARow;
    private Instant pausedUntil = Instant.MIN;
    private Instant lastContact;
    private Duration lastTook;
    private Instant lastFaultAt;
    private MemberFault lastFault;

    MemberState(String member, FederationSettings settings, InstantSource clock, MeterRegistry metrics) {
        this.member = member;
        this.settings = settings;
        this.clock = clock;
        this.time = Timer.builder("tegenwicht.federation.requests").description("Requests to a member that were sent, and how long they took")
                .tag("member", member).register(metrics);
        Stream.of(Reason.values()).forEach(reason -> failures.put(reason, Counter.builder("tegenwicht.federation.failures")
                .description("Requests to a member without an answer that counts").tag("member", member).tag("reason", reason.word()).register(metrics)));
        Gauge.builder("tegenwicht.federation.paused", this, state -> state.isPaused() ? 1 : 0)
                .description("1 while a member is left alone because it failed time after time").tag("member", member).register(metrics);
    }

    /** Lets a request through, or not: then fails. After a pause only the first one gets through until its outcome is known. */
    synchronized void admit() {
        if (isPaused()) {
            failures.get(Reason.PAUSED).increment();
            throw new MemberFault(member, Reason.PAUSED, "failed %d times in a row and is left alone for %d more seconds. The last time: it %s".formatted(
                    faultsInARow, Math.max(1, Duration.between(clock.instant(), pausedUntil).toSeconds()), lastFault.what()));
        }
        if (faultsInARow >= settings.faultsBeforePause()) {
            pausedUntil = clock.instant().plus(pause());
        }
    }

    /** It answered. */
    synchronized void answered(Duration took) {
        time.record(took);
        lastContact = clock.instant();
        lastTook = took;
        faultsInARow = 0;
        pausedUntil = Instant.MIN;
    }

    /** @param counts whether it counts against the member: not when it had less than its own time */
    synchronized void failed(MemberFault fault, Duration took, boolean counts) {
        time.record(took);
        failures.get(fault.reason()).increment();
        lastFault = fault;
        lastFaultAt = clock.instant();
        if (!fault.reason().outOfOrder()) {
            lastContact = clock.instant();
            lastTook = took;
            faultsInARow = 0;
            pausedUntil = Instant.MIN;
        } else if (counts && ++faultsInARow >= settings.faultsBeforePause()) {
            pausedUntil = clock.instant().plus(pause());
        }
    }

    private Duration pause() {
        int times = Math.min(20, Math.max(0, faultsInARow - settings.faultsBeforePause()));
        Duration pause = settings.pause().multipliedBy(1L << times);
        return pause.compareTo(settings.maxPause()) > 0 ? settings.maxPause() : pause;
    }

    private synchronized boolean isPaused() {
        return clock.instant().isBefore(pausedUntil);
    }

    /** What to tell about it now. */
    synchronized MemberStatus status() {
        String state = isPaused() ? "paused" : lastContact == null && lastFault == null ? "unasked"
                : faultsInARow > 0 ? "failing" : "up";
        return new MemberStatus(state, lastContact, lastTook == null ? null : lastTook.toMillis(), lastFaultAt,
                lastFault == null ? null : lastFault.reason().word(), lastFault == null ? null : lastFault.getMessage(),
                isPaused() ? pausedUntil : null, time.count(),
                failures.values().stream().mapToLong(counter -> (long) counter.count()).sum(),
                (long) (failures.get(Reason.TOO_MANY_ROWS).count() + failures.get(Reason.TOO_LARGE).count()));
    }
}
