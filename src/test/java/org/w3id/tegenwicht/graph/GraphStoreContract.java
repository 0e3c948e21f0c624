package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@link GraphStore} promises, whichever store keeps the triples. Each kind of store has a test class that extends this one. */
@Timeout(120)
abstract class GraphStoreContract {

    static final GraphNames NAMES = new GraphNames("https://w3id.org/tegenwicht/");

    private static final Node ONE = NAMES.named("data/one");
    private static final Node TWO = NAMES.named("data/two");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private GraphStore store;

    /** A store without a triple. */
    abstract GraphStore emptyStore() throws Exception;

    /** Another connection to what the store of this test keeps, after the first was closed; nothing when it is gone with that. */
    abstract GraphStore reopened() throws Exception;

    /** What it takes to end a property path of which nobody waits for the answer any more. */
    void endAbandonedPath() throws Exception {
    }

    @BeforeEach
    void open() throws Exception {
        store = emptyStore();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(store.generation()).isZero();
        assertThat(store.fingerprints()).isEmpty();
        assertThat(ask("ASK { ?s ?p ?o }")).isFalse();
        assertThat(ask("ASK { GRAPH ?g { ?s ?p ?o } }")).isFalse();
        assertThat(store.<Boolean>view(data -> data.find().hasNext())).isFalse();
    }

    @Test
    void replacesAGraphAsAWhole() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 . ex:b ex:p 2 .")));
        store.commit(Change.replace(ONE, graph("ex:b ex:p 2 . ex:c ex:p 3 .")));
        assertThat(content(ONE).isIsomorphicWith(graph("ex:b ex:p 2 . ex:c ex:p 3 ."))).isTrue();
    }

    @Test
    void dropsAGraphAndNoOther() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
        store.commit(Change.replace(TWO, graph("ex:a ex:p 2 .")));
        store.commit(Change.drop(ONE));
        assertThat(content(ONE).isEmpty()).isTrue();
        assertThat(ask("ASK { ex:a ex:p 2 }")).isTrue();
        assertThat(ask("ASK { ex:a ex:p 1 }")).isFalse();
    }

    @Test
    void removesAndAddsQuads() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 , 2 .")));
        store.commit(Change.quads(List.of(quad(ONE, 1), quad(ONE, 9)), List.of(quad(ONE, 3), quad(TWO, 4))));
        assertThat(content(ONE).isIsomorphicWith(graph("ex:a ex:p 2 , 3 ."))).isTrue();
        assertThat(content(TWO).isIsomorphicWith(graph("ex:a ex:p 4 ."))).isTrue();
    }

    @Test
    void doesThePartsOfAChangeInTheirOrder() {
        store.commit(Change.replace(TWO, graph("ex:a ex:p 7 .")));
        store.commit(new Change(Map.of(ONE, graph("ex:a ex:p 1 , 2 .")), Set.of(TWO),
                List.of(quad(ONE, 1), quad(ONE, 3)), List.of(quad(ONE, 3), quad(TWO, 8)), Map.of()));
        assertThat(content(ONE).isIsomorphicWith(graph("ex:a ex:p 2 , 3 ."))).isTrue();
        assertThat(content(TWO).isIsomorphicWith(graph("ex:a ex:p 8 ."))).isTrue();
    }

    @Test
    void keepsLiteralsAndNamesAsTheyAre() {
        Graph graph = graph("""
                ex:a ex:p "line\\nbreak \\"quoted\\" back\\\\slash \\t tab ' it's" , "\\u00e9\\u20ac \\U0001F600"@nl , "1.50"^^ex:money , true , "" .
                <https://example.org/caf\\u00e9?a=b&c=(d)#e> ex:p <urn:x:y> .""");
        store.commit(Change.replace(ONE, graph));
        assertThat(content(ONE).isIsomorphicWith(graph)).isTrue();
    }

    @Test
    void keepsBlankNodesTogetherAndCanEditThem() {
        Graph list = graph("ex:a ex:p ( 1 2 [ ex:q 3 ] ) .");
        store.commit(Change.replace(ONE, list));
        assertThat(content(ONE).isIsomorphicWith(list)).isTrue();
        Quad inner = store.view(data -> data.find(ONE, Node.ANY, iri("q"), Node.ANY).next());
        Quad mended = Quad.create(ONE, inner.getSubject(), iri("q"), number(4));
        store.commit(Change.quads(List.of(inner), List.of(mended)));
        assertThat(content(ONE).isIsomorphicWith(graph("ex:a ex:p ( 1 2 [ ex:q 4 ] ) ."))).isTrue();
    }

    @Test
    void givesEachCommitANewGenerationAndAnEmptyChangeNone() {
        assertThat(store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")))).isEqualTo(1);
        assertThat(store.generation()).isEqualTo(1);
        assertThat(store.commit(Change.quads(List.of(), List.of(quad(ONE, 2))))).isEqualTo(2);
        assertThat(store.commit(Change.quads(List.of(), List.of()))).isEqualTo(2);
        assertThat(store.commit(Change.drop(ONE))).isEqualTo(3);
        assertThat(store.generation()).isEqualTo(3);
    }

    @Test
    void stampsEachStateWithTheTimeOfItsCommit() {
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        assertThat(store.stamp()).isEqualTo(new Stamp(0, Instant.EPOCH));
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
        Stamp first = store.stamp();
        assertThat(first.generation()).isEqualTo(1);
        assertThat(first.modified()).isBetween(before, Instant.now());
        assertThat(store.<Stamp>view(data -> LedgerView.of(data, NAMES).stamp())).isEqualTo(first);
    }

    @Test
    void remembersFingerprintsUntilTheGraphIsReplacedOrDropped() {
        Node shapes = NAMES.named("ontology/shapes");
        store.commit(Change.files(Map.of(ONE, graph("ex:a ex:p 1 ."), TWO, graph("ex:a ex:p 2 .")),
                Map.of(ONE, "f1", TWO, "f2", shapes, "s"), Set.of()));
        assertThat(store.fingerprints()).isEqualTo(Map.of(ONE, "f1", TWO, "f2", shapes, "s"));
        store.commit(Change.quads(List.of(), List.of(quad(ONE, 5))));
        assertThat(store.fingerprints()).containsEntry(ONE, "f1");
        store.commit(Change.replace(ONE, graph("ex:a ex:p 3 .")));
        store.commit(Change.files(Map.of(), Map.of(), Set.of(TWO)));
        assertThat(store.fingerprints()).isEqualTo(Map.of(shapes, "s"));
    }

    @Test
    void asksTheUnionOfAllGraphsUnlessToldOtherwise() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p ex:b .")));
        store.commit(Change.replace(TWO, graph("ex:b ex:p ex:c . ex:a ex:p ex:b .")));
        assertThat(ask("ASK { ex:a ex:p ?b . ?b ex:p ex:c }")).isTrue();
        assertThat(ask("ASK { ex:a ex:p+ ex:c }")).isTrue();
        assertThat(count("SELECT * { ex:a ex:p ?b }")).as("the same triple in two graphs").isEqualTo(1);
        assertThat(count("SELECT * { GRAPH ?g { ex:a ex:p ?b } }")).isEqualTo(2);
        assertThat(count("SELECT * FROM <" + TWO.getURI() + "> { ?a ex:p ?b }")).isEqualTo(2);
        assertThat(count("SELECT * FROM NAMED <" + ONE.getURI() + "> { GRAPH ?g { ?a ex:p ?b } }")).isEqualTo(1);
    }

    @Test
    void answersEachFormOfQuery() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p ex:b .")));
        Graph constructed = store.query(query("CONSTRUCT { ?b ex:q ?a } WHERE { ?a ex:p ?b }"), LIMIT, exec -> exec.construct());
        assertThat(constructed.contains(iri("b"), iri("q"), iri("a"))).isTrue();
        Graph described = store.query(query("DESCRIBE ex:a"), LIMIT, exec -> exec.describe());
        assertThat(described.contains(iri("a"), iri("p"), iri("b"))).isTrue();
        Node found = store.query(query("SELECT ?b { ex:a ex:p ?b }"), LIMIT, exec -> exec.select().next().get("b"));
        assertThat(found).isEqualTo(iri("b"));
    }

    @Test
    void constructsQuadsAsJenaDoes() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p ex:b , [ ex:p ex:c ] .")));
        Query query = QueryFactory.create("PREFIX ex: <https://example.org/> CONSTRUCT { GRAPH ?g { ?b ex:q ?a } } WHERE { GRAPH ?g { ?a ex:p ?b } }",
                Syntax.syntaxARQ);
        List<Quad> quads = store.query(query, LIMIT, exec -> Iter.toList(exec.constructQuads()));
        assertThat(quads).hasSize(3).contains(Quad.create(ONE, iri("b"), iri("q"), iri("a")));
    }

    @Test
    void showsAViewOfOneState() {
        store.commit(Change.replace(ONE, graph("ex:a ex:p 1 .")));
        store.view(data -> {
            assertThat(numbers(data)).isEqualTo(1);
            inAnotherThread(() -> store.commit(Change.quads(List.of(), List.of(quad(ONE, 2)))));
            assertThat(numbers(data)).as("a commit while the view is open").isEqualTo(1);
            assertThatThrownBy(() -> data.add(quad(ONE, 3))).isInstanceOf(RuntimeException.class);
            return null;
        });
        assertThat(store.<Long>view(GraphStoreContract::numbers)).isEqualTo(2);
    }

    @Test
    void endsAQueryWhenItsTimeIsUp() {
        fillWithLinks();
        assertEndsInTime("SELECT (COUNT(*) AS ?n) { ?a ex:to ?b . ?c ex:to ?d . ?e ex:to ?f . ?g ex:to ?h }");
    }

    @Test
    void endsAPropertyPathWhenItsTimeIsUp() throws Exception {
        fillWithLinks();
        assertEndsInTime("SELECT (COUNT(*) AS ?n) { ?a (ex:to/ex:to/ex:to)+ ?b . ?b (ex:to|^ex:to)+ ?c . FILTER(?a != ?c) }");
        endAbandonedPath();
    }

    @Test
    void endsAPropertyPathInAFilterWhenItsTimeIsUp() throws Exception {
        fillWithLinks();
        assertEndsInTime("SELECT * { ?a ex:to ?b FILTER EXISTS { ?b (ex:to|^ex:to)+ ?c . FILTER(?c = ex:nowhere) } }");
        endAbandonedPath();
    }

    @Test
    void showsReadersWholeCommitsOnly() throws Exception {
        Change odd = Change.files(Map.of(ONE, graph("ex:a ex:p 1 ."), TWO, graph("ex:b ex:p 1 .")), Map.of(), Set.of());
        Change even = Change.files(Map.of(ONE, graph("ex:a ex:p 2 ."), TWO, graph("ex:b ex:p 2 .")), Map.of(), Set.of());
        store.commit(odd);
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            List<Future<Long>> read = List.of(readers.submit(() -> halves(done)), readers.submit(() -> halves(done)), readers.submit(() -> halves(done)));
            for (int i = 0; i < 10; i++) {
                store.commit(i % 2 == 0 ? even : odd);
            }
            done.set(true);
            for (Future<Long> reader : read) {
                assertThat(reader.get()).as("answers that saw half a commit").isZero();
            }
        } finally {
            done.set(true);
        }
        assertThat(store.generation()).isEqualTo(11);
    }

    @Test
    void countsCommitsOfManyThreadsOneByOne() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            List<Future<Long>> writes = IntStream.range(0, 12)
                    .mapToObj(i -> writers.submit(() -> store.commit(Change.quads(List.of(), List.of(quad(ONE, i)))))).toList();
            Set<Long> generations = new HashSet<>();
            for (Future<Long> write : writes) {
                generations.add(write.get());
            }
            assertThat(generations).hasSize(12).contains(1L, 12L);
        }
        assertThat(content(ONE).size()).isEqualTo(12);
    }

    @Test
    void keepsALedgerThatCanBeAsked() {
        store.commit(Change.files(Map.of(ONE, graph("ex:a ex:p 1 , 2 .")), Map.of(ONE, "f"), Set.of()));
        store.commit(Change.replace(TWO, graph("ex:a ex:p 1 .")));
        String tw = "PREFIX tw: <https://w3id.org/tegenwicht/ontology#> PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcterms: <http://purl.org/dc/terms/> ";
        String ledger = "<" + NAMES.ledger().getURI() + ">";
        assertThat(ask(tw + "ASK { GRAPH " + ledger + " { " + ledger + " tw:generation 2 ; dcterms:modified ?when } }")).isTrue();
        assertThat(ask(tw + "ASK { <" + ONE.getURI() + "> tw:generation 1 ; void:triples 2 ; tw:fingerprint 'f' ; dcterms:modified ?when }")).isTrue();
        assertThat(ask(tw + "ASK { <" + TWO.getURI() + "> tw:generation 2 ; void:triples 1 }")).isTrue();
        store.commit(Change.drop(TWO));
        assertThat(ask("ASK { <" + TWO.getURI() + "> ?p ?o }")).isFalse();
        assertThat(count(tw + "SELECT * { ?graph tw:generation ?n }")).isEqualTo(2);
    }

    @Test
    void findsEverythingAgainAfterARestart() throws Exception {
        store.commit(Change.files(Map.of(ONE, graph("ex:a ex:p 1 .")), Map.of(ONE, "f"), Set.of()));
        store.commit(Change.replace(TWO, graph("ex:a ex:p 2 .")));
        Stamp stamp = store.stamp();
        store.close();
        GraphStore again = reopened();
        if (again != null) {
            store = again;
            assertThat(store.generation()).isEqualTo(2);
            assertThat(store.stamp()).isEqualTo(stamp);
            assertThat(store.fingerprints()).isEqualTo(Map.of(ONE, "f"));
            assertThat(ask("ASK { ex:a ex:p 1 , 2 }")).isTrue();
        }
    }

    /** 3,000 nodes in a ring with a chord from each: a path from anywhere goes everywhere. */
    private void fillWithLinks() {
        Graph ring = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 3_000; i++) {
            ring.add(Triple.create(iri("n" + i), iri("to"), iri("n" + (i + 1) % 3_000)));
            ring.add(Triple.create(iri("n" + i), iri("to"), iri("n" + i * 7 % 3_000)));
        }
        store.commit(Change.replace(ONE, ring));
    }

    private void assertEndsInTime(String query) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> store.<Long>query(query(query), Duration.ofSeconds(1), exec -> exec.select().stream().count()))
                .isInstanceOf(QueryCancelledException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
    }

    private long halves(AtomicBoolean done) {
        long seen = 0;
        while (!done.get()) {
            seen += count("SELECT * { ex:a ex:p ?n . ex:b ex:p ?m . FILTER(?n != ?m) }");
            seen += ask("ASK { ex:a ex:p ?n . ex:b ex:p ?m }") ? 0 : 1;
        }
        return seen;
    }

    private static void inAnotherThread(Runnable work) {
        Thread thread = Thread.ofVirtual().start(work);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long numbers(DatasetGraph data) {
        return data.stream(ONE, iri("a"), iri("p"), Node.ANY).count();
    }

    private Graph content(Node name) {
        return store.view(data -> {
            Graph copy = GraphFactory.createDefaultGraph();
            data.stream(name, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> copy.add(quad.asTriple()));
            return copy;
        });
    }

    private boolean ask(String query) {
        return store.query(query(query), LIMIT, exec -> exec.ask());
    }

    private long count(String query) {
        return store.query(query(query), LIMIT, exec -> exec.select().stream().count());
    }

    private static Query query(String query) {
        return QueryFactory.create("PREFIX ex: <https://example.org/> " + query);
    }

    static Graph graph(String turtle) {
        return RDFParser.fromString("PREFIX ex: <https://example.org/> " + turtle, Lang.TURTLE).toGraph();
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralByValue(value, XSDDatatype.XSDinteger);
    }

    static Quad quad(Node graph, int value) {
        return Quad.create(graph, iri("a"), iri("p"), number(value));
    }
}
