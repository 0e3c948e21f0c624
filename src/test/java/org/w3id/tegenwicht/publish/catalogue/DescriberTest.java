package org.w3id.tegenwicht.publish.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.sparql.ServiceDescriptions;
import org.w3id.tegenwicht.vocabulary.TW;

/** The description counts itself, and is right about it whatever stands beside it. */
class DescriberTest {

    private static final GraphNames NAMES = new GraphNames("https://w3id.org/tegenwicht/");
    private static final Node WHOLE = NodeFactory.createURI("https://w3id.org/tegenwicht/dataset#tegenwicht");

    private final Describer describer = new Describer(new GraphSettings(null, NAMES.base(), null), ServiceDescriptions.withoutExamples(), "");

    /** Each number is one that may be the count itself, or the count with one more. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 100})
    void countsWhatStandsInTheStoreOnceItIsWritten(int numbers) {
        try (GraphStore store = MemoryStore.empty()) {
            store.commit(Change.replace(NAMES.named("data/numbers"), numbers(numbers)));
            describe(store);
            assertCountsHold(store);
        }
    }

    @Test
    void countsAnewAfterEachWrite() {
        try (GraphStore store = MemoryStore.empty()) {
            for (int write = 1; write < 4; write++) {
                store.commit(Change.replace(NAMES.named("data/numbers"), numbers(write)));
                describe(store);
                assertCountsHold(store);
            }
        }
    }

    @Test
    void countsATextAsATypeToo() {
        try (GraphStore store = MemoryStore.empty()) {
            Graph graph = numbers(1);
            graph.add(NodeFactory.createURI("https://example.org/thing/1"), RDF.type.asNode(), NodeFactory.createLiteralString("literal"));
            store.commit(Change.replace(NAMES.named("data/numbers"), graph));
            describe(store);
            assertCountsHold(store);
        }
    }

    /** Such as a graph without a name, which an earlier release took: who can still ask and write can take it away. */
    @Test
    void whatCannotBeDescribedDoesNotKeepTheProgramFromStarting() throws InterruptedException {
        try (GraphStore store = MemoryStore.empty()) {
            store.commit(Change.replace(NodeFactory.createBlankNode(), numbers(1)));
            DescriptionKeeper keeper = new DescriptionKeeper(store, describer, new DescriptionSettings(true, Duration.ofDays(1)));
            keeper.afterSingletonsInstantiated();
            keeper.destroy();
            assertThat(store.generation()).isEqualTo(1);
        }
    }

    @Test
    void saysWhichGenerationItIsOf() {
        try (GraphStore store = MemoryStore.empty()) {
            store.commit(Change.replace(NAMES.named("data/numbers"), numbers(3)));
            describe(store);
            assertThat(isCurrent(store)).isTrue();
            store.commit(Change.replace(NAMES.named("data/numbers"), numbers(4)));
            assertThat(isCurrent(store)).isFalse();
        }
    }

    /** A number that changes what it counts by being told is better not told. */
    @Test
    void leavesOutHowManyObjectsThereAreWhenNoNumberIsRight() {
        try (GraphStore store = MemoryStore.empty()) {
            store.commit(Change.replace(NAMES.named("data/numbers"), numberOnTheWhole(1_000_000)));
            describe(store);
            Graph plain = store.view(describer::describe);
            long told = Long.parseLong(plain.stream(WHOLE, VOID.distinctObjects.asNode(), Node.ANY).findFirst().orElseThrow()
                    .getObject().getLiteralLexicalForm());
            List<Boolean> tells = new ArrayList<>();
            for (long number = told - 3; number < told + 4; number++) {
                store.commit(Change.replace(NAMES.named("data/numbers"), numberOnTheWhole(number)));
                describe(store);
                assertCountsHold(store);
                tells.add(store.view(data -> data.getGraph(NAMES.description()).contains(WHOLE, VOID.distinctObjects.asNode(), Node.ANY)));
            }
            assertThat(tells).contains(true, false);
        }
    }

    private static Graph numberOnTheWhole(long number) {
        Graph graph = numbers(1);
        graph.add(WHOLE, NodeFactory.createURI("https://example.org/number"), integer(number));
        return graph;
    }

    private void describe(GraphStore store) {
        store.commit(Change.replace(NAMES.description(), store.view(describer::describe)));
    }

    private boolean isCurrent(GraphStore store) {
        return store.view(data -> describer.isCurrent(data.getGraph(NAMES.description()), store.generation()));
    }

    private static Graph numbers(int many) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int number = 0; number <= many; number++) {
            graph.add(NodeFactory.createURI("https://example.org/thing/" + number), TW.sampleSize, integer(number));
        }
        return graph;
    }

    private static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private static void assertCountsHold(GraphStore store) {
        Map.of("triples", "COUNT(*)", "distinctSubjects", "COUNT(DISTINCT ?s)", "properties", "COUNT(DISTINCT ?p)")
                .forEach((property, count) -> assertCount(store, property, "SELECT (%s AS ?n) { ?s ?p ?o }".formatted(count)));
        assertCount(store, "classes", "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }");
        assertCount(store, "entities", "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c }");
        if (!told(store, "distinctObjects").isEmpty()) {
            assertCount(store, "distinctObjects", "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }");
        }
        assertThat(values(store, "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?p ?n ?m { ?part void:property ?p ; void:triples ?n "
                + "{ SELECT ?p (COUNT(*) AS ?m) { ?s ?p ?o } GROUP BY ?p } FILTER(?n != ?m) }")).isEmpty();
        assertThat(values(store, "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?c ?n ?m { ?part void:class ?c ; void:entities ?n "
                + "{ SELECT ?c (COUNT(DISTINCT ?s) AS ?m) { ?s a ?c } GROUP BY ?c } FILTER(?n != ?m) }")).isEmpty();
    }

    private static void assertCount(GraphStore store, String property, String query) {
        assertThat(told(store, property)).as(property).isEqualTo(values(store, query));
    }

    private static List<String> told(GraphStore store, String property) {
        return values(store, "SELECT ?n { <%s> <%s%s> ?n }".formatted(WHOLE.getURI(), VOID.NS, property));
    }

    private static List<String> values(GraphStore store, String query) {
        return store.query(QueryFactory.create(query), Duration.ZERO, execution -> {
            List<String> rows = new ArrayList<>();
            execution.select().forEachRemaining(row -> rows.add(row.toString()));
            return rows;
        });
    }
}
