package org.w3id.tegenwicht.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** The ledger of a remote store as it was last read. Others may write to the store, so it is read again when it is a second old. */
final class RemoteLedger {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final RemoteServer server;
    private final Ledger ledger;
    private final Duration limit;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicReference<State> state = new AtomicReference<>();

    /** Reads the ledger for the first time: fails when the server cannot be reached. */
    RemoteLedger(RemoteServer server, Ledger ledger, Duration limit) {
        this.server = server;
        this.ledger = ledger;
        this.limit = limit;
        read();
    }

    /** What was known a moment ago at most; one caller reads it again while the others go on with what they have. */
    State recent() {
        State known = state.get();
        if (System.nanoTime() - known.readAt() > FRESH.toNanos() && reading.tryLock()) {
            try {
                return read();
            } finally {
                reading.unlock();
            }
        }
        return known;
    }

    /** What was read last, however long ago: what callers were told. */
    State last() {
        return state.get();
    }

    /** What the server says now. */
    State read() {
        long start = System.nanoTime();
        Graph graph = server.query(content(), limit, QueryExec::construct);
        State found = new State(graph, ledger.stamp(graph), ledger.graphs(graph), start);
        // Who started earlier and ended later must not bring back an older state
        state.accumulateAndGet(found, (known, read) -> known != null && known.readAt() - read.readAt() > 0 ? known : read);
        return found;
    }

    private Query content() {
        return QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + ledger.name().getURI() + "> { ?s ?p ?o } }");
    }

    /**
     * @param graph the ledger itself
     * @param stamp of the last commit
     * @param graphs the generation of each graph with triples, but for the ledger
     * @param readAt when it was read, in the time of {@link System#nanoTime}
     */
    record State(Graph graph, Stamp stamp, Map<Node, Long> graphs, long readAt) {

        long generation() {
            return stamp.generation();
        }
    }
}
