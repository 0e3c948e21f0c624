package org.w3id.tegenwicht.query.contradictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.query.contradictions.Contradiction.Kind;
import org.w3id.tegenwicht.query.items.Direction;
import org.w3id.tegenwicht.query.items.Item;
import org.w3id.tegenwicht.query.items.ItemsFixture;

/** The contradictions in a small graph of evidence. */
class ContradictionsTest {

    private static final String ID = "https://w3id.org/tegenwicht/id/";

    private final GraphStore store = MemoryStore.with(ItemsFixture.GRAPH);
    private final ItemsFixture fixture = ItemsFixture.on(store);
    private final Contradictions contradictions = new Contradictions(fixture.evidence(), fixture.facets(), fixture.queries());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void setsClearFindingsOnOneMeasureAgainstEachOther() {
        Contradiction found = only(Kind.FINDINGS);
        assertThat(found.subject()).isEqualTo(new Subject(ID + "intervention/counsel", null, ID + "outcome/stays", ID + "effect-measure/g"));
        assertThat(found.one().direction()).isEqualTo(Direction.FAVOURABLE);
        assertThat(found.one().items()).extracting(Item::iri).containsExactly(ID + "finding/good", ID + "finding/pooled");
        assertThat(found.one().strongest().iri()).isEqualTo(ID + "finding/good");
        assertThat(found.one().pooled()).isEqualTo(1);
        assertThat(found.one().studies()).containsExactly(ID + "study/overview", ID + "study/trial");
        assertThat(found.other().items()).extracting(Item::iri).containsExactly(ID + "finding/bad");
    }

    @Test
    void saysInWhatTheSidesDiffer() {
        assertThat(only(Kind.FINDINGS).differences()).containsExactly(
                new Difference("country", List.of(ID + "place/north"), List.of(ID + "place/south")),
                new Difference("design", List.of(ID + "design/randomised-controlled-trial", ID + "design/systematic-review"),
                        List.of(ID + "design/quasi-experiment")),
                new Difference("year", List.of("2019", "2022"), List.of("2021")));
    }

    @Test
    void setsLinesForAndAgainstAgainstEachOther() {
        Contradiction found = only(Kind.LINES);
        assertThat(found.subject()).isEqualTo(new Subject(ID + "intervention/counsel", null, ID + "outcome/stays", null));
        assertThat(found.one().strongest().iri()).isEqualTo(ID + "evidence-line/for");
        assertThat(found.other().direction()).isEqualTo(Direction.DISPUTING);
    }

    @Test
    void isNarrowedBySubjectOutcomeAndProblem() {
        assertThat(contradictions.all(Map.of("intervention", "counsel", "outcome", "stays"))).hasSize(2);
        assertThat(contradictions.about("problem", "eviction")).hasSize(2);
        assertThat(contradictions.about("problem", "arrears")).isEmpty();
        assertThat(contradictions.about("intervention", "grant")).isEmpty();
        assertThat(contradictions.about("mechanism", "refusal")).isEmpty();
        assertThat(contradictions.about("study", "trial")).isEmpty();
        assertThatThrownBy(() -> contradictions.all(Map.of("study", "trial"))).hasMessageContaining("There are: intervention, claim");
        assertThatThrownBy(() -> contradictions.all(Map.of("intervention", "counsil"))).hasMessageContaining("counsel");
    }

    @Test
    void givesTheArgumentsOfTheQueryBehindIt() {
        assertThat(fixture.queries().run("evidence-items", only(Kind.FINDINGS).subject().arguments()).rows()).hasSize(3);
        assertThat(fixture.queries().run("evidence-items", only(Kind.LINES).subject().arguments()).rows()).hasSize(5);
    }

    private Contradiction only(Kind kind) {
        List<Contradiction> found = contradictions.all(Map.of()).stream().filter(contradiction -> contradiction.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
