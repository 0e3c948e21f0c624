package org.w3id.tegenwicht.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.graph.Stamp;

/** Answers are remembered for as long as the graph stays the same, and pages fit together. */
class QueryRunnerTest {

    private static final String ALL = "PREFIX tw: <https://w3id.org/tegenwicht/ontology#> SELECT ?s { ?s a tw:Finding } ORDER BY ?s";

    private final Counting store = new Counting(MemoryStore.with(Fixture.GRAPH));

    @Test
    void asksTheStoreOnceForEachGeneration() {
        QueryRunner queries = Fixture.runner(store, Fixture.catalogue(ALL));
        String before = queries.version();
        assertThat(queries.run("asked", Map.of()).rows()).hasSize(3);
        assertThat(queries.run("asked", Map.of()).generation()).isEqualTo(1);
        assertThat(store.asked).isEqualTo(1);
        store.commit(Change.drop(NodeFactory.createURI("https://example.org/none")));
        assertThat(queries.run("asked", Map.of()).generation()).isEqualTo(2);
        assertThat(store.asked).isEqualTo(2);
        assertThat(queries.version()).isNotEqualTo(before);
    }

    @Test
    void cutsTheNextPageFromMemory() {
        QueryRunner queries = Fixture.runner(store, Fixture.catalogue(ALL));
        Page first = queries.page("asked", Map.of(), new PageRequest(1, 2));
        Page second = queries.page("asked", Map.of(), new PageRequest(2, 2));
        assertThat(first.table().rows()).hasSize(2);
        assertThat(second.table().rows()).hasSize(1);
        assertThat(store.asked).isEqualTo(1);
    }

    @Test
    void countsAnswersThatAreTooLongToKeepWhole() {
        QueryRunner queries = Fixture.runner(store, Fixture.catalogue(
                "SELECT ?a ?b { ?s1 ?p1 ?a . ?s2 ?p2 ?b } ORDER BY ?a ?b"));
        Page page = queries.page("asked", Map.of(), new PageRequest(70, 100));
        assertThat(page.total()).isGreaterThan(Evaluation.WHOLE);
        assertThat(page.table().rows()).hasSize(100);
        Page last = queries.page("asked", Map.of(), new PageRequest(page.last(), 100));
        assertThat((page.last() - 1L) * 100 + last.table().rows().size()).isEqualTo(page.total());
    }

    @Test
    void linksToItsNeighbours() {
        Page page = new Page(101, new PageRequest(2, 50), new Table(List.of(), List.of(), 1));
        assertThat(page.links(number -> "/x?page=" + number)).isEqualTo(
                "</x?page=1>; rel=\"first\", </x?page=1>; rel=\"prev\", </x?page=3>; rel=\"next\", </x?page=3>; rel=\"last\"");
        assertThat(new Page(0, new PageRequest(1, 50), page.table()).links(number -> "/" + number))
                .isEqualTo("</1>; rel=\"first\", </1>; rel=\"last\"");
    }

    @Test
    void refusesPagesThatCannotBe() {
        assertThat(PageRequest.of(null, "")).isEqualTo(new PageRequest(1, 50));
        for (String wrong : new String[] {"0", "-1", "x", "1.5", "99999999999"}) {
            assertThatThrownBy(() -> PageRequest.of(wrong, null)).isInstanceOf(WrongParameterException.class).hasMessageContaining("'page'");
        }
        assertThatThrownBy(() -> PageRequest.of("1", "501")).hasMessage(
                "Parameter 'pageSize' cannot be '501'. Expected: a whole number from 1 to 500.");
    }

    @Test
    void saysWhichQueriesLookLikeTheOneAskedFor() {
        QueryRunner queries = Fixture.runner(store);
        assertThatThrownBy(() -> queries.run("intervention-s", Map.of())).isInstanceOfSatisfying(UnknownQueryException.class,
                unknown -> assertThat(unknown.suggestions()).contains("interventions"));
    }

    @Test
    void tellsThatAQueryTookTooLong() {
        store.slow = true;
        assertThatThrownBy(() -> Fixture.runner(store, Fixture.catalogue(ALL)).run("asked", Map.of()))
                .isInstanceOf(SlowQueryException.class).hasMessageContaining("'asked'");
    }

    @Test
    void anotherStoreAtTheSameGenerationAnswersUnderAnotherFingerprint() throws InterruptedException {
        Thread.sleep(2); // a stamp has the millisecond
        GraphStore other = MemoryStore.with(Fixture.GRAPH);
        assertThat(other.generation()).isEqualTo(store.generation());
        String fingerprint = fingerprint(store);
        assertThat(fingerprint(other)).isNotEqualTo(fingerprint);
        assertThat(fingerprint(store)).isEqualTo(fingerprint);
    }

    private static String fingerprint(GraphStore store) {
        return Fixture.runner(store, Fixture.catalogue(ALL)).ask("asked", Map.of()).fingerprint();
    }

    /** Counts the questions that reach the store. */
    private static final class Counting implements GraphStore {

        private final GraphStore store;
        private int asked;
        private boolean slow;

        Counting(GraphStore store) {
            this.store = store;
        }

        @Override
        public <T> T query(Query query, Duration limit, Function<QueryExec, T> answer) {
            asked++;
            if (slow) {
                throw new QueryCancelledException();
            }
            return store.query(query, limit, answer);
        }

        @Override
        public <T> T view(Function<DatasetGraph, T> reader) {
            return store.view(reader);
        }

        @Override
        public long commit(Change change) {
            return store.commit(change);
        }

        @Override
        public Stamp stamp() {
            return store.stamp();
        }

        @Override
        public Map<Node, String> fingerprints() {
            return store.fingerprints();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
