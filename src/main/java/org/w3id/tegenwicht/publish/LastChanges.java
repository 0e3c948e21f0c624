package org.w3id.tegenwicht.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;

/** When each graph last changed, as the ledger tells; read once for each generation. */
@Component
class LastChanges {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final GraphStore store;
    private final Node ledger;
    private final Query times;
    private volatile Times known = new Times(-1, Map.of());

    LastChanges(GraphStore store, GraphSettings settings) {
        this.store = store;
        this.ledger = settings.names().ledger();
        this.times = QueryFactory.create("SELECT ?graph ?at WHERE { GRAPH <%s> { ?graph <http://purl.org/dc/terms/modified> ?at } }".formatted(ledger.getURI()));
    }

    /** The last change of any of these graphs; that of the whole store when none of them is known. */
    Instant of(Collection<Node> graphs) {
        Map<Node, Instant> all = now();
        return graphs.stream().map(all::get).filter(at -> at != null).max(Instant::compareTo).orElseGet(this::ofAll);
    }

    /** The last change of the store; the beginning of time for an empty one. */
    Instant ofAll() {
        return now().getOrDefault(ledger, Instant.EPOCH);
    }

    private Map<Node, Instant> now() {
        long generation = store.generation(); // before reading: what is kept may be younger than its number, never older
        Times times = known;
        if (times.generation() != generation) {
            times = new Times(generation, read());
            known = times;
        }
        return times.byGraph();
    }

    private Map<Node, Instant> read() {
        return store.query(times, LIMIT, execution -> {
            Map<Node, Instant> found = new HashMap<>();
            execution.select().forEachRemaining(row -> found.put(row.get("graph"), OffsetDateTime.parse(row.get("at").getLiteralLexicalForm()).toInstant()));
            return Map.copyOf(found);
        });
    }

    private record Times(long generation, Map<Node, Instant> byGraph) { }
}
