package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.graph.GraphStoreContract.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.w3id.tegenwicht.graph.journal.Epoch;
import org.w3id.tegenwicht.graph.journal.Event;
import org.w3id.tegenwicht.graph.journal.Generation;
import org.w3id.tegenwicht.graph.journal.Journal;
import org.w3id.tegenwicht.graph.journal.States;

/** A store with a journal of small pages, and what it has told. */
abstract class WithJournal {

    static final GraphNames NAMES = GraphStoreContract.NAMES;
    static final Node ONE = NAMES.named("data/one");
    static final Node TWO = NAMES.named("data/two");
    static final int PAGE_SIZE = 3;

    Journal journal;
    GraphStore store;

    @AfterEach
    void stop() {
        store.close();
        journal.close();
    }

    List<String> told() {
        return journal.epoch().stream().flatMap(epoch -> epoch.generations().stream()).flatMap(generation -> told(generation)).toList();
    }

    List<String> told(long generation) {
        return journal.epoch().orElseThrow().generation(generation).stream().flatMap(found -> told(found)).toList();
    }

    static Stream<String> told(Generation generation) {
        return generation.entries().stream().map(entry -> "%d %s %s".formatted(entry.generation(), entry.kind(),
                entry.thing().substring(entry.thing().length() - 1)));
    }

    List<Event> page(int number) {
        return journal.page(journal.epoch().orElseThrow(), number);
    }

    List<Event> events() {
        Epoch epoch = journal.epoch().orElseThrow();
        return IntStream.iterate(1, page -> (page - 1L) * PAGE_SIZE < epoch.size(), page -> page + 1)
                .mapToObj(page -> journal.page(epoch, page)).flatMap(List::stream).toList();
    }

    void assertReplayEqualsStore() {
        Set<Node> ledger = Set.of(NAMES.ledger());
        Map<Node, Set<Triple>> present = store.view(data -> States.of(States.things(data, ledger), data, ledger));
        Map<Node, Set<Triple>> replayed = journal.states();
        assertThat(replayed.keySet()).isEqualTo(present.keySet());
        assertThat(present).allSatisfy((thing, state) -> assertThat(States.same(state, replayed.get(thing))).isTrue());
    }

    static List<Triple> triples(String turtle) {
        return graph(turtle).find().toList();
    }

    static Quad quad(Node graph, String turtle) {
        return Quad.create(graph, triples(turtle).getFirst());
    }
}
