package org.w3id.tegenwicht.graph;

import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.tegenwicht.graph.RemoteLedger.State;
import org.w3id.tegenwicht.vocabulary.TW;

/**
 * Makes the default graph of each query to a remote store the union of all graphs. On some servers it is that already (RDF4J, Virtuoso,
 * GraphDB); on others (Fuseki, unless told otherwise) it is a graph of its own, and each query then names all graphs, as the ledger
 * lists them, in {@code FROM} and {@code FROM NAMED}. Which of the two it is we see by asking for the ledger without naming its graph.
 */
final class DefaultGraph {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultGraph.class);

    private final RemoteServer server;
    private final Node ledger;
    private final Duration limit;
    /** Null as long as the store is empty, when there is nothing to see. */
    private volatile Boolean union;

    DefaultGraph(RemoteServer server, Node ledger, Duration limit) {
        this.server = server;
        this.ledger = ledger;
        this.limit = limit;
    }

    /** The query as it has to be sent. A query that names its graphs itself stays as it is. */
    Query united(Query query, State state) {
        if (query.hasDatasetDescription() || isUnion(state)) {
            return query;
        }
        Query united = query.cloneQuery();
        state.graphs().keySet().forEach(graph -> name(graph, united));
        name(ledger, united);
        return united;
    }

    private static void name(Node graph, Query query) {
        query.addGraphURI(graph.getURI());
        query.addNamedGraphURI(graph.getURI());
    }

    private boolean isUnion(State state) {
        if (union == null && state.generation() > 0) {
            String question = "ASK { <%s> <%s> ?generation }".formatted(ledger.getURI(), TW.generation.getURI());
            union = server.query(QueryFactory.create(question), limit, QueryExec::ask);
            if (!union) {
                LOG.warn("The default graph of the remote store is not the union of its graphs, so each query names them all. It answers "
                        + "sooner when its default graph is the union (Fuseki: tdb2:unionDefaultGraph true).");
            }
        }
        return union != null && union;
    }
}
