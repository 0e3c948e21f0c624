package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.tegenwicht.graph.GraphStoreContract.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.journal.Journal;

class JournalTest extends WithJournal {

    @BeforeEach
    void start() {
        journal = Journal.temporary(PAGE_SIZE);
        store = EmbeddedStore.inMemory(NAMES, journal);
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
    void isGoneWhenItIsTemporary() {
        Journal temporary = Journal.temporary(PAGE_SIZE);
        try (GraphStore memory = EmbeddedStore.inMemory(NAMES, temporary)) {
            memory.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
            assertThat(temporary.epoch().orElseThrow().size()).isEqualTo(1);
        }
        temporary.close();
        assertThatThrownBy(() -> temporary.page(temporary.epoch().orElseThrow(), 1)).hasMessageContaining("Cannot read");
    }
}
