package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Readers and writers of the embedded store never wait for each other in a circle, also when a write fails. */
@Timeout(30)
class EmbeddedStoreLocksTest {

    private static final GraphNames NAMES = GraphStoreContract.NAMES;
    private static final Change FAILS = Change.replace(NAMES.named("broken"),
            new BrokenGraph(GraphStoreContract.graph("ex:a ex:p 1 ."), () -> { }));

    private final GraphStore store = EmbeddedStore.inMemory(NAMES);

    @Test
    void aWriteThatFailsDoesNotWaitForReaders() throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            store.view(data -> {
                Future<Long> write = threads.submit(() -> store.commit(FAILS));
                assertThatThrownBy(() -> write.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(BrokenGraph.Broken.class);
                return null;
            });
        }
    }

    @Test
    void aWriteAfterAFailedOneWaitsForReadersOfBefore() throws Exception {
        assertThatThrownBy(() -> store.commit(FAILS)).isInstanceOf(BrokenGraph.Broken.class);
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<Boolean> reader = threads.submit(() -> store.view(data -> {
                open.countDown();
                await(end);
                return data.find().hasNext();
            }));
            await(open);
            Future<Long> write = threads.submit(() -> store.commit(Change.quads(List.of(), List.of(one()))));
            Thread.sleep(200);
            assertThat(write.isDone()).isFalse();
            end.countDown();
            assertThat(reader.get()).isFalse();
            assertThat(write.get()).isEqualTo(1);
        }
    }

    @Test
    void aReaderMayReadAgainWhileAWriteWaits() throws Exception {
        assertThatThrownBy(() -> store.commit(FAILS)).isInstanceOf(BrokenGraph.Broken.class);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Long> write = store.view(outer -> {
                Future<Long> waiting = threads.submit(() -> store.commit(Change.quads(List.of(), List.of(one()))));
                sleep();
                assertThat(store.<Boolean>view(inner -> inner.find().hasNext())).isFalse();
                return waiting;
            });
            assertThat(write.get()).isEqualTo(1);
        }
    }

    @Test
    void aReaderCannotWriteInTheMiddleOfItsView() {
        assertThatThrownBy(() -> store.view(data -> store.commit(Change.quads(List.of(), List.of(one())))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysThatItIsClosed() {
        store.close();
        store.close();
        assertThatThrownBy(store::fingerprints).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> store.commit(Change.quads(List.of(), List.of(one())))).isInstanceOf(StoreUnavailableException.class);
    }

    private static Quad one() {
        return GraphStoreContract.quad(NAMES.named("one"), 1);
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
