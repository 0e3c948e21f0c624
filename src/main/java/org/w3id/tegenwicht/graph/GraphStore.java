package org.w3id.tegenwicht.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The triple store, behind the few things that everything above it needs. The default graph of every query is the union of all
 * named graphs; there is no stored default graph.
 *
 * <p>Implementations: embedded TDB2 on disk or in memory, and any server that speaks SPARQL 1.1 (query, update, graph store).
 * All are safe for use by many threads; writes are done one after the other.
 */
public interface GraphStore extends AutoCloseable {

    /** An empty store that is gone when it is closed, for tests and for trying things out. */
    static GraphStore inMemory(GraphNames names) {
        return EmbeddedStore.inMemory(names);
    }

    /**
     * Runs one query on a consistent state of the graph. The execution is open only while {@code answer} runs, so the answer has
     * to be read or written there and never handed out.
     *
     * @param query a parsed SPARQL query
     * @param limit how long parsing results and evaluating may take, property paths included; zero or less means no limit
     * @param answer reads the execution and makes the answer of it
     * @throws org.apache.jena.query.QueryCancelledException when the time is up
     * @throws StoreUnavailableException when the store cannot be reached
     */
    <T> T query(Query query, Duration limit, Function<QueryExec, T> answer);

    /**
     * Hands a read-only view of all named graphs to {@code reader}, one consistent state for as long as it runs. A remote store
     * fetches its graphs for this: use it for checks before a write, never for pages.
     */
    <T> T view(Function<DatasetGraph, T> reader);

    /**
     * Carries out a change as a whole or not at all, and moves the store to a new generation.
     * The caller has checked the change before: what arrives here is accepted data.
     *
     * @return the generation that the change made
     * @throws StoreUnavailableException when the store cannot be reached; nothing is then known to be written
     */
    long commit(Change change);

    /** What the store holds now: unlike what it held before, or what another store holds. It survives a restart. */
    Stamp stamp();

    /** The number of the last committed change; 0 for an empty store. It survives a restart and never goes back. */
    default long generation() {
        return stamp().generation();
    }

    /** For each graph that was loaded from files: the fingerprint it was committed with (see {@link Change#fingerprints()}). */
    Map<Node, String> fingerprints();

    @Override
    void close();
}
