package org.w3id.tegenwicht.query.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.query.search.Language;

/** In which life stage problems and mechanisms stand in a picture. */
class PlacementTest {

    private final GraphStore store = MemoryStore.with(PathwaysFixture.GRAPH);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aChainRunsFromYoungToOld() {
        assertThat(placed(PathwaysFixture.on(store).find("poverty", "illness", Language.NL).chains().getFirst().steps()))
                .containsExactlyInAnyOrderEntriesOf(Map.of("poverty", 0, "absence", 0, "no-diploma", 1, "illness", 2));
    }

    @Test
    void theCourseOfAChainIsTheStageOfEachThingInIt() {
        assertThat(PathwaysFixture.on(store).find("poverty", "illness", Language.NL).chains().getFirst().course()).containsExactly(0, 0, 1, 2);
        assertThat(PathwaysFixture.on(store).find("illness", "loneliness", Language.NL).chains().getFirst().course()).containsExactly(2, 2, 2);
    }

    @Test
    void aMechanismStandsWhereItsLinksPutIt() {
        assertThat(placed(PathwaysFixture.on(store).find("savings", null, Language.NL).after())).containsEntry("savings", 1).containsEntry("debt", 1);
    }

    @Test
    void nothingStandsBeforeItsCausesUnlessTheLinksLeaveNoOtherStage() {
        assertThat(placed(PathwaysFixture.on(store).find("illness", "loneliness", Language.NL).chains().getFirst().steps()))
                .containsExactlyInAnyOrderEntriesOf(Map.of("illness", 2, "boredom", 2, "loneliness", 2));
    }

    private static Map<String, Integer> placed(List<Step> steps) {
        return Placement.of(steps).entrySet().stream().collect(Collectors.toMap(place -> place.getKey().thing().slug(), Map.Entry::getValue));
    }
}
