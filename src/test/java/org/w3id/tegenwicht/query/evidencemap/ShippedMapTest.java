package org.w3id.tegenwicht.query.evidencemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.items.Facet;
import org.w3id.tegenwicht.query.items.Item;
import org.w3id.tegenwicht.query.items.ItemsFixture;

/** Maps of the evidence that we ship. */
class ShippedMapTest {

    private static final ItemsFixture FIXTURE = ItemsFixture.on(ShippedGraph.store());
    private static final EvidenceMaps MAPS = new EvidenceMaps(FIXTURE.evidence(), FIXTURE.facets(), FIXTURE.things());

    /** So many cells apart are those whose query is asked: all of them took most of a minute. */
    private static final int ONE_IN = 3;

    /** Pairs in which every facet stands at least once. */
    @ParameterizedTest
    @CsvSource({"domain,stage,work", "ground,mechanism,''", "problem,intervention-type,work", "problem,time-point,education", "outcome,measure,housing",
        "design,dataset,''", "claim,dataset,''", "intervention,design,housing", "group,country,education"})
    void theQueryBehindACellGivesExactlyWhatTheCellCounts(String rows, String columns, String domain) {
        EvidenceMap map = MAPS.of(rows, columns, domain.isEmpty() ? Map.of() : Map.of("domain", domain));
        assertThat(map.cells()).isNotEmpty();
        for (int i = 0; i < map.cells().size(); i += ONE_IN) {
            MapCell cell = map.cells().get(i);
            assertThat(FIXTURE.queries().run("evidence-items", map.arguments(cell.row(), cell.column())).rows())
                    .as(cell.row().slug() + ", " + cell.column().slug()).hasSize(cell.tally().items());
        }
    }

    static List<Facet> facets() {
        return FIXTURE.facets().all();
    }

    @ParameterizedTest
    @MethodSource("facets")
    void everyFacetHasEvidenceAndItsValuesHaveNames(Facet facet) {
        Set<String> values = new HashSet<>();
        FIXTURE.evidence().now().all().forEach(item -> values.addAll(FIXTURE.evidence().now().values(facet, item)));
        assertThat(values).isNotEmpty().allSatisfy(value -> {
            Thing thing = FIXTURE.things().thing(value).orElseThrow();
            assertThat(facet.types()).contains(thing.type());
            assertThat(thing.label().complete()).isTrue();
        });
    }

    @Test
    void theDesignsOfTheSchemeAllHaveAStrengthOrAreReviews() {
        Set<String> ranked = FIXTURE.queries().run("designs", Map.of()).rows().stream().map((Row row) -> row.text("iri")).collect(Collectors.toSet());
        assertThat(FIXTURE.things().ofType("design")).extracting(Thing::iri).containsExactlyInAnyOrderElementsOf(ranked);
    }

    @Test
    void thePooledResultsOfReviewsAreNeverAmongTheFindingsOfStudies() {
        Facet dataset = FIXTURE.facets().find("dataset").orElseThrow();
        List<Item> reviews = FIXTURE.evidence().now().all().stream().filter(item -> item.kind() == Item.Kind.FINDING)
                .filter(item -> FIXTURE.evidence().now().values(dataset, item).stream().anyMatch(iri -> iri.endsWith("/dataset/reviews"))).toList();
        assertThat(reviews).hasSizeGreaterThan(60).allMatch(FIXTURE.evidence().now()::pooled);
    }

    @Test
    void aMapIsThereAtOnceAfterTheFirst() {
        MAPS.of("problem", "intervention-type", Map.of());
        long start = System.nanoTime();
        for (int time = 0; time < 10; time++) {
            assertThat(MAPS.of("problem", "intervention-type", Map.of()).cells()).hasSizeGreaterThan(300);
        }
        assertThat((System.nanoTime() - start) / 10_000_000).as("milliseconds a map").isLessThan(300);
    }
}
