package org.w3id.tegenwicht.graph;

import java.time.Duration;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.tegenwicht.graph.RemoteLedger.State;

/**
 * Makes the default graph of each query to a remote store the union of all graphs. On many servers it is that already; on others (Fuseki,
 * unless it is told otherwise) it is a graph of its own, and each query then names all graphs, as the ledger lists them, in {@code FROM}
 * and {@code FROM NAMED}.
 */
final class DefaultGraph {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultGraph.class);

    private final Node ledger;
    private final boolean union;

    private DefaultGraph(Node ledger, boolean union) {
        this.ledger = ledger;
        this.union = union;
    }

    /** Sees which kind of server it is by keeping one triple in two graphs there, for as long as it takes to ask for it. */
    static DefaultGraph of(RemoteServer server, Node ledger, Duration limit) {
        String trial = "urn:uuid:" + UUID.randomUUID();
        String triple = "<%s> a <%s>".formatted(trial, trial);
        long seen;
        try {
            server.update("INSERT DATA { GRAPH <%1$s/1> { %2$s } GRAPH <%1$s/2> { %2$s } }".formatted(trial, triple));
            seen = server.query(QueryFactory.create("SELECT * { <%s> a ?type }".formatted(trial)), limit, exec -> exec.select().stream().count());
        } finally {
            server.update("DROP SILENT GRAPH <%1$s/1> ; DROP SILENT GRAPH <%1$s/2>".formatted(trial));
        }
        if (seen == 0) {
            LOG.warn("The default graph of the remote store is not the union of its graphs, so each query names them all. It answers "
                    + "sooner when its default graph is the union (Fuseki: tdb2:unionDefaultGraph true).");
        } else if (seen > 1) {
            LOG.warn("The remote store counts a triple that stands in two graphs twice, also where SPARQL says once: counts may be too high.");
        }
        return new DefaultGraph(ledger, seen > 0);
    }

    /** The query as it has to be sent. A query that names its graphs itself stays as it is. */
    Query united(Query query, State state) {
        if (union || query.hasDatasetDescription()) {
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
}
