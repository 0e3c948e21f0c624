package org.w3id.tegenwicht.federation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One federated query while it is carried out: until when, and what went wrong on the way. Many threads of FedX share it. */
final class Asking {

    private final long end;
    private final Duration limit;
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
            throw FederationException.late(limit.toSeconds());
        }
        return left;
    }

    /** Something went wrong, and the answer would not be whole without it. */
    void failed(MemberFault fault) {
        faults.add(fault);
    }

    /** Something went wrong that the query is content to do without; if it is not, RDF4J says so. */
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
