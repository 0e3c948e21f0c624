package org.w3id.tegenwicht.query.evidencemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.items.Direction;
import org.w3id.tegenwicht.query.items.ItemsFixture;

/** Maps of a small graph of evidence, counted by hand. */
class EvidenceMapsTest {

    private static final String ID = "https://w3id.org/tegenwicht/id/";

    private final GraphStore store = MemoryStore.with(ItemsFixture.GRAPH);
    private final ItemsFixture fixture = ItemsFixture.on(store);
    private final EvidenceMaps maps = new EvidenceMaps(fixture.evidence(), fixture.facets(), fixture.things());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void countsPrimaryStudiesAndReviewsApart() {
        Tally tally = tally(maps.of("problem", "intervention-type", Map.of()), "eviction", "advice");
        assertThat(tally.items()).isEqualTo(9);
        assertThat(tally.studies()).isEqualTo(2);
        assertThat(tally.findings()).containsOnly(entry(Direction.FAVOURABLE, 1), entry(Direction.UNFAVOURABLE, 2), entry(Direction.UNCLEAR, 1));
        assertThat(tally.reviews()).isEqualTo(1);
        assertThat(tally.pooled()).containsOnly(entry(Direction.FAVOURABLE, 1));
        assertThat(tally.lines()).containsOnly(entry(Direction.SUPPORTING, 1), entry(Direction.DISPUTING, 1));
        assertThat(tally.assessments()).isEqualTo(2);
        assertThat(tally.latestYear()).isEqualTo(2022);
    }

    @Test
    void keepsLaddersApartAndCountsEachAssessmentOnce() {
        assertThat(tally(maps.of("problem", "intervention-type", Map.of()), "eviction", "advice").levels()).containsExactly(
                new LevelCount(ID + "scheme/ladder-a", ID + "ladder-level/a-1", 1), new LevelCount(ID + "scheme/ladder-b", ID + "ladder-level/b-2", 2));
        assertThat(tally(maps.of("problem", "intervention-type", Map.of()), "arrears", "money").levels())
                .containsExactly(new LevelCount(ID + "scheme/ladder-b", ID + "ladder-level/b-2", 1));
    }

    @Test
    void takesTheStrongestDesignOfPrimaryStudiesOnly() {
        EvidenceMap map = maps.of("intervention", "country", Map.of());
        assertThat(tally(map, "counsel", "north").bestDesign()).endsWith("/randomised-controlled-trial");
        assertThat(tally(map, "counsel", "south").bestDesign()).endsWith("/quasi-experiment");
        assertThat(tally(maps.of("intervention", "design", Map.of()), "counsel", "systematic-review").bestDesign()).isNull();
    }

    @Test
    void showsGapsOfClosedFacetsAndOnlyWhatOccursOfOpenOnes() {
        EvidenceMap map = maps.of("problem", "country", Map.of());
        assertThat(map.rows()).extracting(Thing::slug).containsExactly("arrears", "eviction", "overcrowding");
        assertThat(map.cells()).extracting(cell -> cell.row().slug()).doesNotContain("overcrowding");
        assertThat(map.columns()).extracting(Thing::slug).containsExactly("north", "south");
    }

    @Test
    void countsAFindingOnAnExposureUnderItsMechanismNotUnderAProblem() {
        assertThat(tally(maps.of("mechanism", "ground", Map.of()), "refusal", "name").items()).isEqualTo(1);
        assertThat(maps.of("problem", "ground", Map.of()).cells()).isEmpty();
    }

    @Test
    void countsAFindingUnderAProblemOnlyWhenItsOutcomeMeasuresIt() {
        MemoryStore.fill(store, "/query/measured.ttl");
        EvidenceMap map = maps.of("problem", "intervention", Map.of());
        assertThat(tally(map, "reads-little", "tutoring").findingCount()).as("on reading, and on fluency below it").isEqualTo(2);
        assertThat(tally(map, "gets-lost", "tutoring").findingCount()).as("measured by no outcome, so by any").isEqualTo(3);
        for (MapCell cell : map.cells()) {
            assertThat(fixture.queries().run("evidence-items", map.arguments(cell.row(), cell.column())).rows()).hasSize(cell.tally().items());
        }
    }

    @Test
    void narrowsByAnyFacet() {
        EvidenceMap south = maps.of("problem", "intervention-type", Map.of("country", "south"));
        assertThat(tally(south, "eviction", "advice").findings()).containsOnly(entry(Direction.UNFAVOURABLE, 2));
        assertThat(south.rows()).hasSize(3);
        EvidenceMap one = maps.of("problem", "intervention-type", Map.of("problem", "arrears"));
        assertThat(one.rows()).extracting(Thing::slug).containsExactly("arrears");
        assertThat(one.cells()).extracting(cell -> cell.tally().items()).containsExactly(3, 3);
    }

    @Test
    void givesTheArgumentsOfTheQueryBehindACell() {
        EvidenceMap map = maps.of("problem", "intervention-type", Map.of("country", "south"));
        for (MapCell cell : map.cells()) {
            assertThat(fixture.queries().run("evidence-items", map.arguments(cell.row(), cell.column())).rows()).hasSize(cell.tally().items());
        }
    }

    @Test
    void followsTheGraph() {
        assertThat(maps.of("domain", "stage", Map.of()).columns()).isEmpty();
        MemoryStore.fill(store, "/query/fixture.ttl");
        assertThat(maps.of("domain", "stage", Map.of()).columns()).extracting(Thing::slug).containsExactly("adolescence", "young-adulthood");
    }

    @Test
    void refusesWhatIsNotThereAndSuggestsWhatMayBeMeant() {
        assertThatThrownBy(() -> maps.of("problm", "ground", Map.of())).isInstanceOfSatisfying(WrongParameterException.class, wrong -> {
            assertThat(wrong.parameter()).isEqualTo("rows");
            assertThat(wrong.suggestions()).containsExactly("problem");
        });
        assertThatThrownBy(() -> maps.of("problem", "ground", Map.of("intervention-type", "advise"))).isInstanceOfSatisfying(
                WrongParameterException.class, wrong -> {
                    assertThat(wrong).hasMessageContaining("'intervention-type'");
                    assertThat(wrong.suggestions()).containsExactly("advice");
                });
        assertThatThrownBy(() -> maps.of("problem", "problem", Map.of())).hasMessageContaining("another facet");
        assertThatThrownBy(() -> maps.of("problem", "ground", Map.of("colour", "red"))).hasMessageContaining("There are: problem, intervention");
    }

    private static Tally tally(EvidenceMap map, String row, String column) {
        List<Tally> found = map.cells().stream().filter(cell -> cell.row().slug().equals(row) && cell.column().slug().equals(column))
                .map(MapCell::tally).toList();
        assertThat(found).as(row + ", " + column).hasSize(1);
        return found.getFirst();
    }
}
