package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.tegenwicht.graph.journal.Recorder;

/**
 * After an aborted write nothing is ever lost, although TDB2 of Jena 6.0.0 would lose it (GH-3877; docs/decisions/0004). What it takes:
 * a reader that fetches nodes from the disk while the write goes on, one that does so after the abort, good writes, and a restart,
 * because until then the cache of nodes hides the loss. So the nodes to read have to be cold: written before the last start.
 */
@Timeout(60)
class AbortedWriteTest {

    private static final GraphNames NAMES = GraphStoreContract.NAMES;
    private static final List<String> COLD = List.of("cold1", "cold2", "cold3", "cold4");

    @TempDir
    private Path folder;

    @Test
    void losesNothingOnDisk() throws Exception {
        try (GraphStore store = EmbeddedStore.onDisk(folder, NAMES, Recorder.NONE)) {
            COLD.forEach(name -> write(store, name));
        }
        try (GraphStore store = EmbeddedStore.onDisk(folder, NAMES, Recorder.NONE)) {
            abortReadAndWrite(store);
        }
        try (GraphStore store = EmbeddedStore.onDisk(folder, NAMES, Recorder.NONE)) {
            assertHoldsAll(store);
        }
    }

    @Test
    void losesNothingInMemory() throws Exception {
        try (GraphStore store = EmbeddedStore.inMemory(NAMES)) {
            COLD.forEach(name -> write(store, name));
            abortReadAndWrite(store);
            assertHoldsAll(store);
        }
    }

    private static void abortReadAndWrite(GraphStore store) throws Exception {
        abortWhileAnotherReads(store, "cold1");
        assertThat(read(store, "cold2")).isTrue();
        write(store, "good1");
        abortWhileAnotherReads(store, "cold3");
        assertThat(read(store, "cold4")).isTrue();
        write(store, "good2");
        assertThat(store.generation()).isEqualTo(6);
    }

    private static void assertHoldsAll(GraphStore store) {
        assertThat(Stream.concat(COLD.stream(), Stream.of("good1", "good2"))).allMatch(name -> read(store, name));
        assertThat(store.<Boolean>view(data -> content(data, "broken").isEmpty())).isTrue();
        assertThat(store.generation()).isEqualTo(6);
    }

    /** Gives up a write when all its triples are handed over and a reader, open since before, has fetched a graph. */
    private static void abortWhileAnotherReads(GraphStore store, String name) throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch fetched = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<Boolean> reader = threads.submit(() -> store.view(data -> {
                open.countDown();
                await(written);
                boolean whole = content(data, name).isIsomorphicWith(content(name));
                fetched.countDown();
                return whole;
            }));
            await(open);
            Graph broken = new BrokenGraph(content("broken"), () -> {
                written.countDown();
                await(fetched);
            });
            assertThatThrownBy(() -> store.commit(Change.replace(NAMES.named("broken"), broken))).isInstanceOf(BrokenGraph.Broken.class);
            assertThat(reader.get()).isTrue();
        }
    }

    private static void write(GraphStore store, String name) {
        store.commit(Change.replace(NAMES.named(name), content(name)));
    }

    private static boolean read(GraphStore store, String name) {
        return store.view(data -> content(data, name).isIsomorphicWith(content(name)));
    }

    /** Fifty triples whose nodes occur in this graph only. */
    private static Graph content(String name) {
        StringBuilder turtle = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            turtle.append("ex:%1$s-%2$d ex:%1$s \"%1$s, number %2$d\" .%n".formatted(name, i));
        }
        return GraphStoreContract.graph(turtle.toString());
    }

    private static Graph content(DatasetGraph data, String name) {
        Graph copy = GraphFactory.createDefaultGraph();
        data.stream(NAMES.named(name), Node.ANY, Node.ANY, Node.ANY).forEach(quad -> copy.add(quad.asTriple()));
        return copy;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
