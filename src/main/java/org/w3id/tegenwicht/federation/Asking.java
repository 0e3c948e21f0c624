package org.w3id.tegenwicht.federation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** One federated query while it is carried out: until when, and what went wrong on the way. Many threads of FedX share it. */
final class Asking {

    private final long end;
    private final Duration limit;
    private final AtomicReference<FederationException> refusal = new AtomicReference<>();
    private final Collection<MemberFault> faults = new ConcurrentLinkedQueue<>();
    private final Collection<MemberFault> silenced = new ConcurrentLinkedQueue<>();

    Asking(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    private Asking(Duration limit, long end) {
        this.limit = limit;
        this.end = end;
    }

    /** The same query once more, with what is left of its time. */
    Asking again() {
        return new Asking(limit, end);
    }

    /** What is left of the time. */
    Duration left() {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.toMillis() < 1) {
            throw refused(FederationException.late(limit.toSeconds()));
        }
        return left;
    }

    /** Remembers why there will be no whole answer: what is thrown in one of its threads FedX may lose, and then the answer would look whole. */
    FederationException refused(FederationException reason) {
        refusal.compareAndSet(null, reason);
        return reason;
    }

    /**
     * Says that what came of it is whole, as far as limits go.
     *
     * @throws FederationException when it was {@link #refused} on the way
     */
    void checkNotRefused() {
        if (refusal.get() != null) {
            throw refusal.get();
        }
    }

    /** Something went wrong, and the answer would not be whole without it. */
    void failed(MemberFault fault) {
        faults.add(fault);
    }

    /** Something went wrong that the query may be content to do without; if it is not, it is {@link #failed} too. */
    void silenced(MemberFault fault) {
        silenced.add(fault);
    }

    List<MemberFault> faults() {
        return List.copyOf(faults);
    }

    List<MemberFault> silenced() {
        return List.copyOf(silenced);
    }
}
