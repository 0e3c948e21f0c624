package org.w3id.tegenwicht.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.MemoryCopy;
import org.w3id.tegenwicht.graph.MemoryStore;

/** Query files of others, written for grlc, are answered here as they are. */
class SharedQueriesTest {

    private static final QueryCatalogue CATALOGUE = new QueryCatalogue(QueryFiles.read(null, Path.of("src/test/resources/query/shared")));
    private static final QueryRunner QUERIES = runner();

    @Test
    void readsWhatCanBeAnsweredAndPassesOverTheRest() {
        assertThat(CATALOGUE.in(StoredQuery.Folder.SHARED)).extracting(StoredQuery::name)
                .containsExactly("coded-in", "labels-as-graph", "named", "places-of-type", "plain");
    }

    @Test
    void takesTheDecoratorsOfGrlc() {
        StoredQuery query = CATALOGUE.get("places-of-type");
        assertThat(query.summary()).isEqualTo(new Wording("Places of a type", "Places of a type"));
        assertThat(query.tags()).containsExactly("places", "geography");
        assertThat(query.pageSize()).isEqualTo(2);
        assertThat(query.parameter("type").orElseThrow().defaultValue()).isEqualTo(Fixture.ID + "place-type/country");
        assertThat(CATALOGUE.get("named").parameter("name").orElseThrow().values()).containsExactly("Nederland", "Belgie");
    }

    @Test
    void namesAQueryAfterItsFileWhenItHasNoSummary() {
        assertThat(CATALOGUE.get("coded-in").summary().en()).isEqualTo("coded in");
    }

    @Test
    void answersWithoutParametersAmongTheColumnsAndInOneOrder() {
        Table places = QUERIES.ask("places-of-type", Map.of()).whole();
        assertThat(places.columns()).containsExactlyInAnyOrder("place", "name");
        assertThat(places.rows()).hasSize(4).extracting(row -> row.text("place")).isSorted();
    }

    @Test
    void putsTheLanguageAndTheDatatypeOfAVariableOnItsValue() {
        assertThat(QUERIES.ask("named", Map.of("name", List.of("Nederland"))).whole().rows()).singleElement()
                .satisfies(row -> assertThat(row.text("thing")).isEqualTo(Fixture.ID + "place/nl"));
        assertThat(QUERIES.ask("coded-in", Map.of("year", List.of("2022"))).whole().rows()).hasSize(2);
        assertThat(QUERIES.ask("plain", Map.of("value", List.of("Nederland"))).whole().rows()).hasSize(1);
        assertThatThrownBy(() -> QUERIES.ask("coded-in", Map.of("year", List.of("22\"")))).isInstanceOf(WrongParameterException.class);
    }

    @Test
    void answersAGraphWithTriples() {
        Asked asked = QUERIES.ask("labels-as-graph", Map.of("language", List.of("nl")));
        assertThat(asked.query().triples()).isTrue();
        assertThat(AnswerText.of(asked.query(), asked.whole(), AnswerText.Language.TURTLE)).contains("\"Nederland\"@nl").doesNotContain("@en");
    }

    private static QueryRunner runner() {
        QuerySettings settings = Fixture.settings();
        Evaluation evaluation = new Evaluation(MemoryCopy.of(MemoryStore.with(Fixture.GRAPH), Long.MAX_VALUE), CATALOGUE, settings);
        return new QueryRunner(CATALOGUE, evaluation, new Things(evaluation, settings));
    }
}
