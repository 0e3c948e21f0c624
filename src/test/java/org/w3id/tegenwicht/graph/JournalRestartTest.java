package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.tegenwicht.graph.GraphStoreContract.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;
import org.w3id.tegenwicht.graph.journal.DamagedJournalException;
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

    /** What may happen to files on a disk; each with the file that the log has to name. */
    private enum Damage {
        ENTRIES_END_EARLY("entries.tsv") {
            @Override
            void befall(Path folder) throws IOException {
                shorten(folder.resolve(file), 2);
            }
        },
        ENTRIES_ARE_GONE("entries.tsv") {
            @Override
            void befall(Path folder) throws IOException {
                Files.delete(folder.resolve(file));
            }
        },
        COMMITS_ARE_UNREADABLE("generations.tsv") {
            @Override
            void befall(Path folder) throws IOException {
                Files.writeString(folder.resolve(file), "x\ty\n", StandardOpenOption.APPEND);
            }
        },
        A_PAGE_ENDS_EARLY("page-2.nq.gz") {
            @Override
            void befall(Path folder) throws IOException {
                shorten(folder.resolve(file), 5);
            }
        },
        THE_LAST_PAGE_IS_GONE("page-3.nq.gz") {
            @Override
            void befall(Path folder) throws IOException {
                Files.delete(folder.resolve(file));
            }
        },
        A_PAGE_IS_ZEROS_AND_THE_JOURNAL_BEHIND("page-1.nq.gz") {
            @Override
            void befall(Path folder) throws IOException {
                Files.write(folder.resolve(file), new byte[(int) Files.size(folder.resolve(file))]);
                List<String> commits = Files.readAllLines(folder.resolve("generations.tsv"));
                Files.write(folder.resolve("generations.tsv"), commits.subList(0, commits.size() - 1));
            }
        },
        A_PAGE_HAS_OTHER_EVENTS_AND_THE_JOURNAL_IS_BEHIND("page-1.nq.gz") {
            @Override
            void befall(Path folder) throws IOException {
                Files.copy(folder.resolve("page-2.nq.gz"), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                List<String> commits = Files.readAllLines(folder.resolve("generations.tsv"));
                Files.write(folder.resolve("generations.tsv"), commits.subList(0, commits.size() - 1));
            }
        };

        final String file;

        Damage(String file) {
            this.file = file;
        }

        abstract void befall(Path folder) throws IOException;

        private static void shorten(Path file, int bytes) throws IOException {
            byte[] all = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(all, all.length - bytes));
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    @ExtendWith(OutputCaptureExtension.class)
    void setsADamagedJournalAsideAndStartsAnewWithAllThatIsThere(Damage damage, CapturedOutput output) throws IOException {
        fillPages();
        stop();
        Path folder = epochFolder();
        damage.befall(folder);
        String damaged = Files.exists(folder.resolve("entries.tsv")) ? Files.readString(folder.resolve("entries.tsv")) : null;
        start();
        assertThat(output).containsPattern("WARN .*damaged in .*" + damage.file.replace(".", "\\."));
        assertThat(store.generation()).isEqualTo(3);
        assertThat(told()).containsExactly("3 CREATED a", "3 CREATED b", "3 CREATED c", "3 CREATED d", "3 CREATED e", "3 CREATED f", "3 CREATED g");
        try (Stream<Path> folders = Files.list(folder.getParent())) {
            Path aside = folders.filter(path -> path.getFileName().toString().startsWith(folder.getFileName() + ".damaged-")).findFirst().orElseThrow();
            assertThat(Files.exists(aside.resolve("entries.tsv")) ? Files.readString(aside.resolve("entries.tsv")) : null).isEqualTo(damaged);
        }
        String epoch = journal.epoch().orElseThrow().name();
        store.commit(Change.drop(TWO));
        restart();
        assertThat(journal.epoch().orElseThrow().name()).isEqualTo(epoch);
        assertThat(told(4)).containsExactly("4 DELETED e", "4 DELETED f");
        assertReplayEqualsStore();
    }

    /** Seven things in three generations: two full pages, and one event on the third. */
    private void fillPages() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 . ex:b ex:p 1 . ex:c ex:p 1 . ex:d ex:p 1 .")));
        store.commit(Change.replace(TWO, graph("ex:e ex:p 1 . ex:f ex:p 1 .")));
        store.commit(Change.replace(NAMES.named("data/three"), graph("ex:g ex:p 1 .")));
    }

    private Path epochFolder() {
        return home.resolve("changes").resolve(journal.epoch().orElseThrow().name());
    }

    @Test
    void saysThatAPageIsDamagedWhenThatHappensWhileItRuns() throws IOException {
        fillPages();
        Damage.A_PAGE_ENDS_EARLY.befall(epochFolder());
        assertThatThrownBy(() -> page(2)).isInstanceOf(DamagedJournalException.class).hasMessageContaining("page-2.nq.gz");
        assertThat(page(1)).hasSize(PAGE_SIZE);
    }

    @Test
    void leavesNoHoleInAFileThatLostItsEnd() throws IOException {
        fillPages();
        Path folder = epochFolder();
        Damage.shorten(folder.resolve("entries.tsv"), 3);
        byte[] left = Files.readAllBytes(folder.resolve("entries.tsv"));
        assertThatThrownBy(() -> store.commit(Change.drop(TWO))).isInstanceOf(NotWrittenDownException.class);
        assertThat(Files.readAllBytes(folder.resolve("entries.tsv"))).isEqualTo(left);
        store.commit(Change.drop(TWO));
        assertThat(told()).as("a new epoch").containsExactly("3 CREATED a", "3 CREATED b", "3 CREATED c", "3 CREATED d", "3 CREATED e", "3 CREATED f",
                "3 CREATED g", "4 DELETED e", "4 DELETED f");
        assertReplayEqualsStore();
    }

    @Test
    void changesNothingThatCannotBeWrittenDown() throws IOException {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
        Path entries = epochFolder().resolve("entries.tsv");
        Files.move(entries, home.resolve("away"));
        Files.createDirectory(entries); // refuses to be written, to root as well
        assertThatThrownBy(() -> store.commit(Change.replace(ONE, graph("ex:a ex:p 2 . ex:b ex:p 1 ."))))
                .isInstanceOf(NotWrittenDownException.class).hasMessageStartingWith("Nothing was changed");
        assertThat(store.generation()).isEqualTo(1);
        assertThat(store.<Long>view(data -> data.stream(ONE, Node.ANY, Node.ANY, Node.ANY).count())).isEqualTo(1);
        Files.delete(entries);
        Files.move(home.resolve("away"), entries);
        store.commit(Change.replace(ONE, graph("ex:a ex:p 2 . ex:b ex:p 1 .")));
        assertThat(told()).containsExactly("1 CREATED a", "2 UPDATED a", "2 CREATED b");
        assertReplayEqualsStore();
    }

    @Test
    void startsToBeReadWhenTheJournalCannotBeWritten() throws IOException {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
        stop();
        FileSystemUtils.deleteRecursively(home.resolve("changes"));
        Files.writeString(home.resolve("changes"), "in the way");
        start();
        assertThat(store.<Long>view(data -> data.stream(ONE, Node.ANY, Node.ANY, Node.ANY).count())).isEqualTo(1);
        assertThat(journal.epoch()).isEmpty();
        assertThatThrownBy(() -> store.commit(Change.replace(TWO, graph("ex:b ex:p 1 .")))).isInstanceOf(NotWrittenDownException.class);
        Files.delete(home.resolve("changes"));
        store.commit(Change.replace(TWO, graph("ex:b ex:p 1 .")));
        assertThat(told()).containsExactly("1 CREATED a", "2 CREATED b");
        assertReplayEqualsStore();
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
