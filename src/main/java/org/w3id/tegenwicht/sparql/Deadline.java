package org.w3id.tegenwicht.sparql;

import java.time.Duration;

/** The moment at which a request has had its time. */
record Deadline(Duration limit, long endNanos) {

    static Deadline in(Duration limit) {
        return new Deadline(limit, System.nanoTime() + limit.toNanos());
    }

    /** What is left of the time; fails when nothing is. */
    Duration left() {
        Duration left = Duration.ofNanos(endNanos - System.nanoTime());
        if (left.toMillis() < 1) {
            throw Failure.timeIsUp(limit);
        }
        return left;
    }

    void check() {
        if (System.nanoTime() > endNanos) {
            throw Failure.timeIsUp(limit);
        }
    }
}
