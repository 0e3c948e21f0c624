package org.w3id.tegenwicht.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The graph of the current generation in memory, for questions that pages ask again and again. It never changes: a new generation gets
 * a new copy when somebody asks, and who still reads the old one keeps it. A graph too large to copy is asked in the store itself.
 */
@Component
public class MemoryCopy {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryCopy.class);

    private final GraphStore store;
    private final long limit;
    private volatile Copy current = new Copy(-1, null);

    MemoryCopy(GraphStore store, GraphSettings settings) {
        this.store = store;
        this.limit = settings.store().memoryCopy();
    }

    /** Without settings, for tests and tools: copies up to {@code limit} triples. */
    public static MemoryCopy of(GraphStore store, long limit) {
        return new MemoryCopy(store, new GraphSettings(null, null, new GraphSettings.Store(GraphSettings.Type.MEMORY, limit, null)));
    }

    /** The state that the next question is asked of. */
    public Stamp stamp() {
        return store.stamp();
    }

    /** The generation of that state. */
    public long generation() {
        return store.generation();
    }

    /** Asks like {@link GraphStore#query}: the default graph is the union of all, and time is limited. */
    public <T> T query(Query query, Duration time, Function<QueryExec, T> answer) {
        Copy copy = copy();
        if (copy.data() == null) {
            return store.query(query, time, answer);
        }
        var builder = QueryExec.dataset(copy.data()).query(query).set(ARQ.httpServiceAllowed, false);
        if (time.isPositive()) {
            builder.timeout(time.toMillis(), TimeUnit.MILLISECONDS);
        }
        try (QueryExec execution = builder.build()) {
            return answer.apply(execution);
        }
    }

    private Copy copy() {
        Copy copy = current;
        return copy.generation() == store.generation() ? copy : renew();
    }

    private synchronized Copy renew() {
        long generation = store.generation();
        if (current.generation() != generation) {
            DatasetGraph data = store.view(this::copied);
            // A commit may have come between: then the copy is younger than its number, and is made again at the next question.
            current = new Copy(generation, data);
            LOG.info(data == null ? "Generation {} has too many triples to copy into memory" : "Generation {} is in memory", generation);
        }
        return current;
    }

    /** The copy; null when the graph has more triples than the limit. */
    private DatasetGraph copied(DatasetGraph data) {
        Graph union = GraphFactory.createDefaultGraph();
        Map<Node, Graph> named = new HashMap<>();
        var quads = data.find();
        long count = 0;
        while (quads.hasNext()) {
            if (++count > limit) {
                return null;
            }
            var quad = quads.next();
            union.add(quad.asTriple());
            named.computeIfAbsent(quad.getGraph(), name -> GraphFactory.createDefaultGraph()).add(quad.asTriple());
        }
        DatasetGraph copy = DatasetGraphFactory.create(union);
        named.forEach(copy::addGraph);
        return copy;
    }

    private record Copy(long generation, DatasetGraph data) { }
}
