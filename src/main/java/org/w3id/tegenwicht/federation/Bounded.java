package org.w3id.tegenwicht.federation;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** A few threads of their own for federated queries: whatever one of them does, pages and the endpoint keep theirs, and a caller waits only so long. */
final class Bounded {

    private static final Logger LOG = LoggerFactory.getLogger(Bounded.class);
    private static final int THREADS = 4;
    private static final int WAITING = 8;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING),
            task -> Thread.ofPlatform().daemon().name("federation").unstarted(task));
    private final Duration patience;

    Bounded(Duration patience) {
        this.patience = patience;
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * The answer of some work, when it comes in time.
     *
     * @throws FederationException when it does not, or when all threads are taken
     */
    <T> T answer(Supplier<T> work) {
        Future<T> answer = submit(work);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw FederationException.late(patience.toSeconds());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FederationException(HttpStatus.SERVICE_UNAVAILABLE, "The server is stopping.", stopped);
        } catch (ExecutionException wrong) {
            throw told(wrong.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /** What a caller is told; an error of the virtual machine goes on its way, for those who watch over the server. */
    private static RuntimeException told(Throwable cause) {
        return switch (cause) {
            case RuntimeException fault -> fault;
            case StackOverflowError deep -> new FederationException(HttpStatus.UNPROCESSABLE_CONTENT, "The federated query is too complex. Ask in parts.", deep);
            case Error broken -> {
                LOG.error("A federated query ended in an error of the virtual machine", broken);
                throw broken;
            }
            default -> new IllegalStateException(cause);
        };
    }

    private <T> Future<T> submit(Supplier<T> work) {
        try {
            return threads.submit(work::get);
        } catch (RejectedExecutionException full) {
            throw new FederationException(HttpStatus.SERVICE_UNAVAILABLE, "All places for federated queries are taken. Try again in a moment.", full);
        }
    }
}
