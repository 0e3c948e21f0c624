package org.w3id.tegenwicht.graph;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What a server sends, until it ends or its time is up. A body that was cut off never looks complete. */
final class TimedBody extends FilterInputStream {

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Future<?> alarm;
    private volatile boolean late;
    private volatile boolean givenUp;

    TimedBody(InputStream body, long nanos) {
        super(body);
        this.alarm = CLOCK.schedule(this::cutOff, nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public int read() throws IOException {
        return givenUp ? -1 : checked(in.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return givenUp ? -1 : checked(in.read(bytes, offset, length));
    }

    private int checked(int read) throws IOException {
        if (late) {
            throw new HttpTimeoutException("The answer did not end in time");
        }
        return read;
    }

    /** Reads no more, and tells whoever tidies up that there is no more to read. */
    void giveUp() throws IOException {
        givenUp = true;
        close();
    }

    @Override
    public void close() throws IOException {
        alarm.cancel(false);
        in.close();
    }

    /** Closing wakes who waits in {@link #read}. */
    private void cutOff() {
        late = true;
        try {
            in.close();
        } catch (IOException alreadyGone) {
            late = true;
        }
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("store-clock").daemon().factory());
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
