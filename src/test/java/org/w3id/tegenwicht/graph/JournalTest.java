package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.tegenwicht.graph.GraphStoreContract.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.w3id.tegenwicht.graph.journal.Epoch;
import org.w3id.tegenwicht.graph.journal.Event;
import org.w3id.tegenwicht.graph.journal.Generation;
import org.w3id.tegenwicht.graph.journal.Happening;
import org.w3id.tegenwicht.graph.journal.Journal;
import org.w3id.tegenwicht.graph.journal.Kind;
import org.w3id.tegenwicht.graph.journal.States;

class JournalTest {

    private static final GraphNames NAMES = GraphStoreContract.NAMES;
    private static final Node ONE = NAMES.named("data/one");
    private static final Node TWO = NAMES.named("data/two");
    private static final int PAGE_SIZE = 3;

    @TempDir
    private Path home;

    private Journal journal;
    private GraphStore store;

    @BeforeEach
    void start() {
        journal = Journal.in(home.resolve("changes"), PAGE_SIZE);
        store = EmbeddedStore.onDisk(home.resolve("tdb2"), NAMES, journal);
    }

    @AfterEach
    void stop() {
        store.close();
        journal.close();
    }

    @Test
    void tellsWhatIsCreatedUpdatedAndDeleted() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 . ex:b ex:p 1 .")));
        store.commit(Change.replace(ONE, graph("ex:a ex:p 2 . ex:c ex:p 1 .")));
        assertThat(told()).containsExactly("1 CREATED a", "1 CREATED b", "2 UPDATED a", "2 DELETED b", "2 CREATED c");
        store.commit(Change.drop(ONE));
        assertThat(told(3)).containsExactly("3 DELETED a", "3 DELETED c");
    }

    @Test
    void tellsWhatAThingSaysAfterwardsAndOfAThingThatIsGoneWhatItSaidLast() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 , 2 .")));
        store.commit(Change.quads(List.of(), List.of(quad(TWO, "ex:a ex:q ex:b ."))));
        assertThat(events().getLast().statements()).containsExactlyInAnyOrderElementsOf(triples("ex:a ex:p 1 , 2 ; ex:q ex:b ."));
        store.commit(new Change(Map.of(), Set.of(ONE, TWO), List.of(), List.of(), Map.of()));
        assertThat(events().getLast().statements()).containsExactlyInAnyOrderElementsOf(triples("ex:a ex:p 1 , 2 ; ex:q ex:b ."));
    }

    @Test
    void saysNothingOfWhatStaysTheSame() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 ; ex:q [ ex:r [ ex:s 1 ] ] . ex:b ex:p 1.50 .")));
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 ; ex:q [ ex:r [ ex:s 1 ] ] . ex:b ex:p 1.50 .")));
        assertThat(told(2)).isEmpty();
        store.commit(Change.quads(List.of(), List.of(quad(TWO, "ex:a ex:p 1 ."))));
        assertThat(told(3)).as("said in two graphs").isEmpty();
        store.commit(Change.quads(List.of(quad(ONE, "ex:a ex:p 1 .")), List.of()));
        assertThat(told(4)).as("still said in the other").isEmpty();
    }

    @Test
    void saysNothingOfWhatMovesToAnotherGraph() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 ; ex:q 2 . ex:b ex:p 1 .")));
        store.commit(Change.files(Map.of(ONE, graph("ex:a ex:q 2 ."), TWO, graph("ex:a ex:p 1 . ex:b ex:p 1 .")), Map.of(), Set.of()));
        assertThat(told(2)).isEmpty();
    }

    @Test
    void tellsThatANodeChangedThatOnlyExistsForAThing() {
        store.commit(Change.replace(ONE, graph("ex:a ex:q [ ex:r [ ex:s 1 ] ] . ex:b ex:q [ ex:s 1 ] .")));
        store.commit(Change.replace(ONE, graph("ex:a ex:q [ ex:r [ ex:s 2 ] ] . ex:b ex:q [ ex:s 1 ] .")));
        assertThat(told(2)).containsExactly("2 UPDATED a");
        assertThat(events().getLast().statements()).hasSize(3);
        Triple deepest = events().getLast().statements().stream().filter(triple -> triple.getObject().isLiteral()).findFirst().orElseThrow();
        Quad gone = store.view(data -> data.stream(ONE, Node.ANY, deepest.getPredicate(), deepest.getObject()).findFirst().orElseThrow());
        store.commit(Change.quads(List.of(gone), List.of()));
        assertThat(told(3)).containsExactly("3 UPDATED a");
    }

    @Test
    void leavesOutWhatTheProgramWritesAboutItself() {
        store.commit(Change.replace(NAMES.named("description"), graph("ex:dataset ex:triples 5 .")));
        assertThat(told()).isEmpty();
        assertThat(journal.epoch().orElseThrow().last().orElseThrow().number()).isEqualTo(1);
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
    void tellsTheTimeOfEachGenerationLaterThanTheOneBefore() {
        IntStream.range(0, 20).forEach(i -> store.commit(Change.replace(ONE, graph("ex:a ex:p " + i + " ."))));
        assertThat(journal.epoch().orElseThrow().generations()).extracting(generation -> generation.time()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void forgetsAWriteThatFailed() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
        assertThatThrownBy(() -> store.commit(Change.replace(ONE, new BrokenGraph(graph("ex:b ex:p 1 ."), () -> { }))))
                .isInstanceOf(BrokenGraph.Broken.class);
        assertThat(told()).containsExactly("1 CREATED a");
        store.commit(Change.replace(ONE, graph("ex:c ex:p 1 .")));
        assertThat(told(2)).containsExactly("2 DELETED a", "2 CREATED c");
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

    @Test
    void isGoneWhenItIsTemporary() {
        Journal temporary = Journal.temporary(PAGE_SIZE);
        try (GraphStore memory = EmbeddedStore.inMemory(NAMES, temporary)) {
            memory.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
            assertThat(temporary.epoch().orElseThrow().size()).isEqualTo(1);
        }
        temporary.close();
        assertThatThrownBy(() -> temporary.page(temporary.epoch().orElseThrow(), 1)).hasMessageContaining("Cannot read");
    }

    private void restart() {
        stop();
        start();
    }

    /** Does something, and then puts back one of the two folders as it was before. */
    private void saved(String folder, Runnable work) throws IOException {
        stop();
        FileSystemUtils.copyRecursively(home.resolve(folder), home.resolve("saved"));
        start();
        work.run();
        stop();
        FileSystemUtils.deleteRecursively(home.resolve(folder));
        if (Files.exists(home.resolve("saved"))) {
            Files.move(home.resolve("saved"), home.resolve(folder));
        }
        start();
    }

    private List<String> told() {
        return journal.epoch().stream().flatMap(epoch -> epoch.generations().stream()).flatMap(generation -> told(generation)).toList();
    }

    private List<String> told(long generation) {
        return journal.epoch().orElseThrow().generation(generation).stream().flatMap(found -> told(found)).toList();
    }

    private static Stream<String> told(Generation generation) {
        return generation.entries().stream().map(entry -> "%d %s %s".formatted(entry.generation(), entry.kind(),
                entry.thing().substring(entry.thing().length() - 1)));
    }

    private List<Event> page(int number) {
        return journal.page(journal.epoch().orElseThrow(), number);
    }

    private List<Event> events() {
        Epoch epoch = journal.epoch().orElseThrow();
        return IntStream.iterate(1, page -> (page - 1L) * PAGE_SIZE < epoch.size(), page -> page + 1)
                .mapToObj(page -> journal.page(epoch, page)).flatMap(List::stream).toList();
    }

    private void assertReplayEqualsStore() {
        Map<Node, Set<Triple>> present = store.view(data -> States.things(data, Set.of(NAMES.ledger())).stream()
                .collect(Collectors.toMap(Function.identity(), thing -> States.of(thing, data, Set.of(NAMES.ledger())))));
        Map<Node, Set<Triple>> replayed = journal.states();
        assertThat(replayed.keySet()).isEqualTo(present.keySet());
        assertThat(present).allSatisfy((thing, state) -> assertThat(States.same(state, replayed.get(thing))).isTrue());
    }

    private static List<Triple> triples(String turtle) {
        return graph(turtle).find().toList();
    }

    private static Quad quad(Node graph, String turtle) {
        return Quad.create(graph, triples(turtle).getFirst());
    }
}
