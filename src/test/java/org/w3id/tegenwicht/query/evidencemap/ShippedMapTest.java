package org.w3id.tegenwicht.query.evidencemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.items.Facet;
import org.w3id.tegenwicht.query.items.Facets;
import org.w3id.tegenwicht.query.items.ItemsFixture;

/** Maps of the evidence that we ship. */
class ShippedMapTest {

    private static final ItemsFixture FIXTURE = ItemsFixture.on(ShippedGraph.store());
    private static final EvidenceMaps MAPS = new EvidenceMaps(FIXTURE.evidence(), FIXTURE.facets(), FIXTURE.things());

    @ParameterizedTest
    @CsvSource({"problem,intervention-type", "domain,stage", "ground,country", "mechanism,design", "outcome,measure", "claim,dataset", "intervention,time-point"})
    void timesMaps(String rows, String columns) {
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            EvidenceMap map = MAPS.of(rows, columns, Map.of());
            System.out.println(rows + " x " + columns + ": " + map.cells().size() + " cells " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
        EvidenceMap map = MAPS.of(rows, columns, Map.of());
        long start = System.nanoTime();
        int n = 0;
        for (MapCell cell : map.cells()) {
            if (n++ < 12) {
                assertThat(FIXTURE.queries().page("evidence-items", map.arguments(cell.row(), cell.column()), new PageRequest(1, 1)).total())
                    .as(cell.row().slug() + " " + cell.column().slug()).isEqualTo(cell.tally().items());
            }
        }
        System.out.println("per cell " + (System.nanoTime() - start) / 1_000_000 / Math.max(1, Math.min(12, n)) + " ms");
    }
}
