package org.w3id.tegenwicht.sparql;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The few places for queries that run at the same time, so that pages always find a free thread. Some callers may wait for a turn,
 * not longer than a query may take; all others are told to come back.
 */
final class Turns {

    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int queue;
    private final Duration patience;

    Turns(int places, int queue, Duration patience) {
        this.places = new Semaphore(places, true);
        this.queue = queue;
        this.patience = patience;
    }

    /** Waits for a place and takes it; close gives it back. */
    Turn take() {
        if (!places.tryAcquire() && !waitForPlace()) {
            throw Failure.busy();
        }
        return places::release;
    }

    private boolean waitForPlace() {
        if (waiting.incrementAndGet() > queue) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** A place that is held. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
