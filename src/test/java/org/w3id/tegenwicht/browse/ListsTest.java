package org.w3id.tegenwicht.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.Fixture;
import org.w3id.tegenwicht.query.QueryRunner;

/** A list holds each thing once, however many values its properties have: else its total would be wrong. */
class ListsTest {

    private static final QueryRunner QUERIES = Fixture.runner(ShippedGraph.store());

    @ParameterizedTest
    @EnumSource(ThingCollection.class)
    void eachThingIsInItsListOnce(ThingCollection collection) {
        List<String> iris = QUERIES.run(collection.path(), Map.of()).rows().stream().map(row -> row.text("iri")).toList();
        assertThat(iris).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ThingCollection.class)
    void eachQueryAboutOneThingAnswersOneRow(ThingCollection collection) {
        QUERIES.run(collection.path(), Map.of()).rows().stream().map(row -> row.text("iri")).limit(40).forEach(iri -> {
            String slug = iri.substring(iri.lastIndexOf('/') + 1);
            assertThat(QUERIES.run(collection.type(), Map.of(collection.type(), slug)).rows()).as(iri).hasSize(1);
        });
    }
}
