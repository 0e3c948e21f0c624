package org.w3id.tegenwicht.query.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** How problems pile up in a small network of claims. */
class AccumulationTest {

    private final GraphStore store = MemoryStore.with(PathwaysFixture.GRAPH);
    private final Accumulation found = PathwaysFixture.on(store).accumulation();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void problemsThatFeedEachOtherAreALoop() {
        assertThat(found.loops()).singleElement().satisfies(loop -> {
            assertThat(loop.nodes()).extracting(node -> node.thing().slug()).containsExactly("debt", "no-diploma");
            assertThat(loop.steps()).extracting(step -> step.claim().slug()).containsExactly("debt-diploma", "diploma-debt");
        });
    }

    @Test
    void aPairSharesItsCauses() {
        assertThat(found.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.one().thing().slug()).isEqualTo("illness");
            assertThat(pair.other().thing().slug()).isEqualTo("loneliness");
            assertThat(pair.causes()).extracting(node -> node.thing().slug()).containsExactly("debt", "no-diploma");
        });
    }

    @Test
    void theBusiestLinkIsOnMostChains() {
        // Eight ways lead on from no diploma, counting none: debt; illness or loneliness, each with or without debt; boredom after illness, with or without debt.
        // Each of them starts at poverty, or at absence; but absence and no diploma alone are no chain. None goes on from boredom: life would run back.
        assertThat(found.busiest().getFirst().step().claim().slug()).isEqualTo("absence-diploma");
        assertThat(found.busiest().getFirst().chains()).isEqualTo(15);
    }

    @Test
    void hubsTouchMostDomains() {
        Accumulation.Hub first = found.hubs().getFirst();
        assertThat(first.node().thing().slug()).isEqualTo("debt");
        assertThat(first.causes()).isEqualTo(2);
        assertThat(first.effects()).isEqualTo(3);
        assertThat(first.domains()).hasSize(3);
    }
}
