package org.w3id.tegenwicht.sparql;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.tegenwicht.graph.GraphStore;

/** How many triples each named graph has, counted once per generation of the graph. */
final class GraphSizes {

    private static final Query EACH = QueryFactory.create(
            "SELECT ?graph (COUNT(*) AS ?triples) { GRAPH ?graph { ?s ?p ?o } } GROUP BY ?graph");
    private static final Query UNION = QueryFactory.create("SELECT (COUNT(*) AS ?triples) { ?s ?p ?o }");

    private final GraphStore store;
    private final Duration limit;
    private volatile Sizes counted;

    GraphSizes(GraphStore store, Duration limit) {
        this.store = store;
        this.limit = limit;
    }

    Sizes now() {
        long generation = store.generation();
        Sizes known = counted;
        if (known == null || known.generation() != generation) {
            known = new Sizes(generation, store.query(EACH, limit, GraphSizes::each), store.query(UNION, limit, GraphSizes::one));
            counted = known;
        }
        return known;
    }

    private static Map<String, Long> each(QueryExec execution) {
        SortedMap<String, Long> sizes = new TreeMap<>();
        execution.select().forEachRemaining(row -> sizes.put(row.get(Var.alloc("graph")).getURI(),
                ((Number) row.get(Var.alloc("triples")).getLiteralValue()).longValue()));
        return Collections.unmodifiableSortedMap(sizes);
    }

    private static long one(QueryExec execution) {
        return ((Number) execution.select().next().get(Var.alloc("triples")).getLiteralValue()).longValue();
    }

    /**
     * The sizes in one generation.
     *
     * @param graphs triples by name of the graph
     * @param union triples in the union of all, where each counts once
     */
    record Sizes(long generation, Map<String, Long> graphs, long union) {
    }
}
