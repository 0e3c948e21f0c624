package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.tegenwicht.graph.journal.Journal;
import org.w3id.tegenwicht.graph.journal.Recorder;

/** What a remote store promises beyond what every {@link GraphStore} does: it is not the only one that writes there. */
abstract class RemoteStoreContract extends GraphStoreContract {

    private static final Query CONCEPTS = QueryFactory.create("""
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?concept ?label { ?concept skos:inScheme ?scheme . ?concept skos:prefLabel ?label . ?scheme a skos:ConceptScheme }""");

    /** A server that is up, and the same one for all tests of a class. */
    abstract GraphSettings.Remote server();

    @Override
    GraphStore emptyStore() {
        try (RemoteServer server = new RemoteServer(server())) {
            server.update("DROP ALL");
        }
        return RemoteStore.at(server(), NAMES, Recorder.NONE);
    }

    @Override
    GraphStore reopened() throws Exception {
        return RemoteStore.at(server(), NAMES, Recorder.NONE);
    }

    @Test
    void refusesAWriteThatWasMadeForAnOlderGeneration() {
        try (GraphStore one = RemoteStore.at(server(), NAMES, Recorder.NONE); GraphStore other = RemoteStore.at(server(), NAMES, Recorder.NONE)) {
            one.commit(Change.replace(NAMES.named("data/x"), graph("ex:a ex:p 1 .")));
            assertThatThrownBy(() -> other.commit(Change.replace(NAMES.named("data/x"), graph("ex:a ex:p 2 ."))))
                    .isInstanceOf(StoreUnavailableException.class).hasMessageContaining("generation 1");
            assertThat(one.<Boolean>query(QueryFactory.create("ASK { ?s ?p 2 }"), Duration.ZERO, exec -> exec.ask())).isFalse();
            assertThat(other.commit(Change.quads(List.of(), List.of(quad(NAMES.named("data/x"), 3))))).isEqualTo(2);
            assertThatThrownBy(() -> one.commit(Change.drop(NAMES.named("data/x")))).hasMessageContaining("generation 2");
        }
    }

    @Test
    void leavesNothingAsideAfterACommit() {
        try (GraphStore store = RemoteStore.at(server(), NAMES, Recorder.NONE)) {
            store.commit(Change.replace(NAMES.named("data/x"), graph("ex:a ex:p 1 .")));
            store.commit(Change.quads(List.of(quad(NAMES.named("data/x"), 1)), List.of(quad(NAMES.named("data/y"), 2))));
        }
        try (RemoteServer server = new RemoteServer(server())) {
            List<String> graphs = server.query(QueryFactory.create("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"), Duration.ZERO,
                    exec -> exec.select().stream().map(row -> row.get("g").getURI()).toList());
            assertThat(graphs).containsExactlyInAnyOrder(NAMES.named("data/y").getURI(), NAMES.ledger().getURI());
        }
    }

    /** All graphs that we ship but for the longest: with these it takes a minute. */
    void takesManyGraphsInOneCommit() {
        Map<Node, Graph> shipped = ShippedGraph.store().view(RemoteStoreContract::graphs);
        shipped.values().removeIf(graph -> graph.size() > 2_000);
        assertThat(shipped).hasSizeGreaterThan(80);
        Change change = Change.files(shipped, Map.of(), Set.of());
        try (GraphStore here = EmbeddedStore.inMemory(NAMES); GraphStore there = RemoteStore.at(server(), NAMES, Recorder.NONE)) {
            here.commit(change);
            there.commit(change);
            Map<Node, Graph> kept = there.view(RemoteStoreContract::graphs);
            assertThat(kept.keySet()).isEqualTo(shipped.keySet());
            kept.forEach((name, graph) -> assertThat(graph.size()).as(name.getURI()).isEqualTo(shipped.get(name).size()));
            assertThat(concepts(there)).isEqualTo(concepts(here)).isPositive();
        }
    }

    private static long concepts(GraphStore store) {
        return store.query(CONCEPTS, Duration.ZERO, exec -> exec.select().stream().count());
    }

    private static Map<Node, Graph> graphs(DatasetGraph data) {
        Map<Node, Graph> graphs = new HashMap<>();
        data.stream().filter(quad -> !quad.getGraph().equals(NAMES.ledger()))
                .forEach(quad -> graphs.computeIfAbsent(quad.getGraph(), name -> GraphFactory.createDefaultGraph()).add(quad.asTriple()));
        return graphs;
    }

    @Test
    void writesDownOurCommitsAndLooksUpThoseOfOthers(@TempDir Path folder) {
        Node x = NAMES.named("data/x");
        Node y = NAMES.named("data/y");
        Journal journal = Journal.in(folder, 3);
        try (GraphStore ours = RemoteStore.at(server(), NAMES, journal)) {
            ours.commit(Change.replace(x, graph("ex:a ex:p 1 .")));
            assertThat(told(journal)).containsExactly("1 CREATED a");
            asAnother(Change.replace(y, graph("ex:b ex:p [ ex:q 1 ] .")));
            assertThatThrownBy(() -> ours.commit(Change.drop(y))).isInstanceOf(StoreUnavailableException.class);
            ours.commit(Change.replace(x, graph("ex:a ex:p 2 .")));
            assertThat(told(journal)).containsExactly("1 CREATED a", "3 UPDATED a", "3 CREATED b");
        }
        asAnother(Change.replace(y, graph("ex:c ex:p 1 .")));
        Journal reopened = Journal.in(folder, 3);
        RemoteStore.at(server(), NAMES, reopened).close();
        assertThat(told(reopened)).containsExactly("1 CREATED a", "3 UPDATED a", "3 CREATED b", "4 DELETED b", "4 CREATED c");
    }

    private void asAnother(Change change) {
        try (GraphStore other = RemoteStore.at(server(), NAMES, Recorder.NONE)) {
            other.commit(change);
        }
    }

    private static List<String> told(Journal journal) {
        return journal.epoch().orElseThrow().generations().stream().flatMap(WithJournal::told).toList();
    }

    @Test
    void seesWhatOthersWriteAMomentLater() throws Exception {
        try (GraphStore one = RemoteStore.at(server(), NAMES, Recorder.NONE); GraphStore other = RemoteStore.at(server(), NAMES, Recorder.NONE)) {
            one.commit(Change.replace(NAMES.named("data/x"), graph("ex:a ex:p 1 .")));
            Thread.sleep(1_500);
            assertThat(other.generation()).isEqualTo(1);
            assertThat(other.<Boolean>query(QueryFactory.create("ASK { ?s ?p 1 }"), Duration.ZERO, exec -> exec.ask())).isTrue();
        }
    }
}
