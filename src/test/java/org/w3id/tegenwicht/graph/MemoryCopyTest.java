package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The copy in memory answers as the store does, and follows it. */
class MemoryCopyTest {

    private static final GraphNames NAMES = new GraphNames("https://w3id.org/tegenwicht/");
    private static final String ALL = "SELECT (COUNT(*) AS ?n) %s WHERE { ?s <urn:x:p> ?o }";

    private final GraphStore store = GraphStore.inMemory(NAMES);

    @BeforeEach
    void fill() {
        store.commit(Change.replace(NAMES.named("a"), graph("<urn:x:a> <urn:x:p> 0.50 , 'b' .")));
        store.commit(Change.replace(NAMES.named("b"), graph("<urn:x:a> <urn:x:p> 0.50 . <urn:x:c> <urn:x:p> 'd' .")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void answersAsTheStoreDoes() {
        for (String from : new String[] {"", "FROM <https://w3id.org/tegenwicht/graph/a>", "FROM NAMED <https://w3id.org/tegenwicht/graph/a>"}) {
            assertThat(count(MemoryCopy.of(store, Long.MAX_VALUE), from)).as(from).isEqualTo(count(MemoryCopy.of(store, 0), from));
        }
        assertThat(count(MemoryCopy.of(store, Long.MAX_VALUE), "")).isEqualTo("3");
    }

    @Test
    void followsTheStoreToItsNextGeneration() {
        MemoryCopy copy = MemoryCopy.of(store, Long.MAX_VALUE);
        assertThat(count(copy, "")).isEqualTo("3");
        store.commit(Change.replace(NAMES.named("b"), graph("<urn:x:e> <urn:x:p> 1 , 2 , 3 .")));
        assertThat(count(copy, "")).isEqualTo("5");
        assertThat(copy.generation()).isEqualTo(3);
    }

    @Test
    void asksTheStoreWhenTheGraphIsTooLarge() {
        assertThat(count(MemoryCopy.of(store, 3), "")).isEqualTo("3");
    }

    private static String count(MemoryCopy copy, String from) {
        return copy.query(QueryFactory.create(ALL.formatted(from)), Duration.ofSeconds(10),
                execution -> execution.select().next().get("n").getLiteralLexicalForm());
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}
