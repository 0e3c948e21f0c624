package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.graph.GraphStoreContract.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.w3id.tegenwicht.graph.journal.Event;
import org.w3id.tegenwicht.graph.journal.Happening;
import org.w3id.tegenwicht.graph.journal.Journal;
import org.w3id.tegenwicht.graph.journal.Kind;

/** What was told stays told, whenever the process ends. */
class JournalRestartTest extends WithJournal {

    @TempDir
    private Path home;

    @BeforeEach
    void start() {
        journal = Journal.in(home.resolve("changes"), PAGE_SIZE);
        store = EmbeddedStore.onDisk(home.resolve("tdb2"), NAMES, journal);
    }

    @Test
    void goesOnAfterARestart() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 . ex:b ex:p 1 .")));
        String epoch = journal.epoch().orElseThrow().name();
        restart();
        store.commit(Change.replace(ONE, graph("ex:a ex:p 2 . ex:b ex:p 1 .")));
        restart();
        assertThat(told()).containsExactly("1 CREATED a", "1 CREATED b", "2 UPDATED a");
        assertThat(journal.epoch().orElseThrow().name()).isEqualTo(epoch);
        assertReplayEqualsStore();
    }

    @Test
    void fillsPagesThatNeverChangeAgain() {
        IntStream.rangeClosed(1, 4).forEach(i -> store.commit(Change.replace(NAMES.named("data/" + i),
                graph("ex:x%1$d ex:p 1 . ex:y%1$d ex:p [ ex:q 1 ] .".formatted(i)))));
        List<Event> first = page(1);
        assertThat(first).hasSize(PAGE_SIZE);
        assertThat(page(3)).hasSize(2);
        assertThat(page(4)).isEmpty();
        store.commit(Change.replace(ONE, graph("ex:x1 ex:p 2 . ex:y1 ex:p 1 .")));
        restart();
        assertThat(page(1)).isEqualTo(first);
        assertThat(page(3)).hasSize(PAGE_SIZE);
        assertThat(page(4)).hasSize(1);
        assertReplayEqualsStore();
    }

    @Test
    void forgetsAtTheNextStartWhatWasWrittenDownBeforeACommitThatNeverCame() throws IOException {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 . ex:b ex:p 1 .")));
        String epoch = journal.epoch().orElseThrow().name();
        journal.write(2, List.of(new Happening(Kind.CREATED, graph("ex:x ex:p 1 .").find().next().getSubject(), Set.copyOf(triples("ex:x ex:p 1 .")))));
        assertThat(told()).as("before its commit").containsExactly("1 CREATED a", "1 CREATED b");
        restart();
        assertThat(told()).containsExactly("1 CREATED a", "1 CREATED b");
        store.commit(Change.replace(TWO, graph("ex:c ex:p 1 . ex:d ex:p 1 .")));
        restart();
        assertThat(told()).containsExactly("1 CREATED a", "1 CREATED b", "2 CREATED c", "2 CREATED d");
        assertThat(journal.epoch().orElseThrow().name()).isEqualTo(epoch);
        assertReplayEqualsStore();
    }

    @Test
    void forgetsWhatWasLeftHalfWritten() throws IOException {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
        Path files = home.resolve("changes").resolve(journal.epoch().orElseThrow().name());
        for (String file : List.of("generations.tsv", "entries.tsv", "page-1.nq.gz")) {
            Files.writeString(files.resolve(file), "2\t2026", StandardOpenOption.APPEND);
        }
        restart();
        store.commit(Change.replace(TWO, graph("ex:b ex:p 1 .")));
        restart();
        assertThat(told()).containsExactly("1 CREATED a", "2 CREATED b");
        assertReplayEqualsStore();
    }

    @Test
    void looksUpWhatItMissed() throws IOException {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 . ex:b ex:p [ ex:q 1 ] . ex:c ex:p 1 .")));
        saved("changes", () -> store.commit(Change.replace(ONE, graph("ex:a ex:p 2 . ex:b ex:p [ ex:q 1 ] ."))));
        assertThat(told()).containsExactly("1 CREATED a", "1 CREATED b", "1 CREATED c", "2 UPDATED a", "2 DELETED c");
        assertReplayEqualsStore();
    }

    @Test
    void beginsWithAllThatIsThereWhenTheStoreIsOlderThanTheJournal() throws IOException {
        saved("changes", () -> {
            store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
            store.commit(Change.replace(TWO, graph("ex:b ex:p 1 .")));
        });
        assertThat(told()).containsExactly("2 CREATED a", "2 CREATED b");
        assertReplayEqualsStore();
    }

    @Test
    void startsANewEpochWithANewStore() throws IOException {
        String[] epoch = new String[1];
        saved("tdb2", () -> {
            store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
            epoch[0] = journal.epoch().orElseThrow().name();
        });
        assertThat(journal.epoch()).isEmpty();
        store.commit(Change.replace(ONE, graph("ex:b ex:p 1 .")));
        assertThat(told()).containsExactly("1 CREATED b");
        assertThat(journal.epoch().orElseThrow().name()).isGreaterThan(epoch[0]);
    }

    @Test
    void startsANewEpochWhenTheStoreGoesBackFurtherThanACrashCanBringIt() throws IOException {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
        String epoch = journal.epoch().orElseThrow().name();
        saved("tdb2", () -> {
            store.commit(Change.replace(TWO, graph("ex:b ex:p 1 .")));
            store.commit(Change.replace(TWO, graph("ex:c ex:p 1 .")));
        });
        assertThat(told()).containsExactly("1 CREATED a");
        assertThat(journal.epoch().orElseThrow().name()).isGreaterThan(epoch);
    }

    private void restart() {
        stop();
        start();
    }

    /** Does something, and then puts back one of the two folders as it was before. */
    private void saved(String folder, Runnable work) throws IOException {
        stop();
        if (Files.exists(home.resolve(folder))) {
            FileSystemUtils.copyRecursively(home.resolve(folder), home.resolve("saved"));
        }
        start();
        work.run();
        stop();
        FileSystemUtils.deleteRecursively(home.resolve(folder));
        if (Files.exists(home.resolve("saved"))) {
            Files.move(home.resolve("saved"), home.resolve(folder));
        }
        start();
    }
}
