package org.w3id.tegenwicht.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.tegenwicht.graph.MemoryCopy;
import org.w3id.tegenwicht.graph.MemoryStore;

/** A text that a query once had goes on being asked, whatever became of its file. */
class QueryArchiveTest {

    private static final String BEFORE = "SELECT ?iri { ?iri a <https://w3id.org/tegenwicht/ontology#Place> } ORDER BY ?iri LIMIT 1";
    private static final String AFTER = "SELECT ?iri { ?iri a <https://w3id.org/tegenwicht/ontology#Place> } ORDER BY ?iri";

    @TempDir
    private Path home;

    private String first;
    private String second;

    @BeforeEach
    void upgrade() {
        first = start(Fixture.template(BEFORE)).get("asked").version();
        second = start(Fixture.template(AFTER)).get("asked").version();
    }

    @Test
    void anEarlierTextIsAskedOfTheDataOfToday() {
        QueryCatalogue catalogue = start(Fixture.template(AFTER));
        QueryRunner queries = runner(catalogue);
        assertThat(queries.ask("asked", first, Map.of()).whole().rows()).hasSize(1);
        assertThat(queries.ask("asked", second, Map.of()).whole().rows()).hasSizeGreaterThan(1).hasSameSizeAs(queries.ask("asked", Map.of()).whole().rows());
        assertThat(catalogue.get("asked", first).text()).isEqualTo(Fixture.template(BEFORE).about().text());
    }

    @Test
    void versionsAreToldInTheOrderInWhichTheyCame() {
        assertThat(start(Fixture.template(AFTER)).versions("asked")).extracting(QueryVersion::version).containsExactly(first, second);
        assertThat(start(Fixture.template(BEFORE)).versions("asked")).extracting(QueryVersion::version).containsExactly(second, first);
        assertThat(start(Fixture.template(BEFORE)).versions("asked")).extracting(QueryVersion::since).doesNotContainNull();
    }

    @Test
    void aQueryThatIsGoneKeepsItsVersions() {
        QueryCatalogue without = new QueryCatalogue(List.of(), new QueryArchive(home));
        assertThat(without.has("asked")).isFalse();
        assertThat(without.versions("asked")).hasSize(2);
        assertThat(without.get("asked", second).text()).contains(AFTER);
    }

    @Test
    void aTextThatWasChangedOnDiskIsNotAsked() throws IOException {
        Files.writeString(home.resolve("asked").resolve(first + ".rq"), AFTER);
        assertThatThrownBy(() -> start(Fixture.template(AFTER)).get("asked", first)).isInstanceOfSatisfying(UnknownVersionException.class,
                unknown -> assertThat(unknown.known()).containsExactly(first, second));
    }

    @Test
    void aHalfWrittenLineOfTheHistoryStopsNothing() throws IOException {
        Files.writeString(home.resolve("asked").resolve("history.txt"), "379d3ec20fa2 2026-11-2", StandardOpenOption.APPEND);
        assertThat(start(Fixture.template(AFTER)).versions("asked")).extracting(QueryVersion::version).containsExactly(first, second);
        assertThat(start(Fixture.template(BEFORE)).versions("asked")).extracting(QueryVersion::version).containsExactly(second, first);
    }

    @Test
    void anEarlierTextOverSeveralDataSetsStaysOne() {
        String federated = "SELECT ?iri { SERVICE <https://example.org/sparql> { ?iri a ?type } } ORDER BY ?iri";
        String earlier = start(Fixture.federated(federated + " LIMIT 1")).get("asked").version();
        assertThat(start(Fixture.federated(federated)).get("asked", earlier).folder()).isEqualTo(StoredQuery.Folder.FEDERATED);
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        Files.writeString(home.resolve("secret.rq"), AFTER);
        QueryCatalogue catalogue = start(Fixture.template(AFTER));
        for (String version : List.of("../secret", "000000000000", "history", "", "..")) {
            assertThatThrownBy(() -> catalogue.get("asked", version)).as(version).isInstanceOf(UnknownVersionException.class);
        }
        assertThatThrownBy(() -> catalogue.versions("../" + home.getFileName() + "/asked")).isInstanceOf(UnknownQueryException.class);
    }

    @Test
    void aCheckoutWithOtherLineEndsHasTheSameVersion() {
        assertThat(TextVersion.of("#+ a: b\r\nSELECT *  \r\n\r\n")).isEqualTo(TextVersion.of("#+ a: b\nSELECT *\n")).isNotEqualTo(TextVersion.of("#+ a: b\nSELECT  *"));
    }

    private QueryCatalogue start(Template template) {
        return new QueryCatalogue(List.of(QueryCatalogue.read(null).template("things"), template), new QueryArchive(home));
    }

    private static QueryRunner runner(QueryCatalogue catalogue) {
        QuerySettings settings = Fixture.settings();
        Evaluation evaluation = new Evaluation(MemoryCopy.of(MemoryStore.with(Fixture.GRAPH), Long.MAX_VALUE), catalogue, settings);
        return new QueryRunner(catalogue, evaluation, new Things(evaluation, settings));
    }
}
