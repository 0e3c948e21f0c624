package org.w3id.tegenwicht.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;

/** All things of ours that have a document, by type, each with when a graph that says what it is last changed; read once for each generation. */
@Component
class DescribedThings {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final GraphStore store;
    private final String base;
    private final Query things;
    private volatile Known known = new Known(-1, new TreeMap<>());

    DescribedThings(GraphStore store, GraphSettings settings) {
        this.store = store;
        this.base = settings.base() + "id/";
        this.things = QueryFactory.create("""
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                SELECT DISTINCT ?thing ?modified WHERE {
                  GRAPH ?graph { ?thing a ?class }
                  GRAPH <%s> { ?graph dcterms:modified ?modified }
                  FILTER(STRSTARTS(STR(?thing), "%s"))
                  FILTER NOT EXISTS { ?thing owl:deprecated true }
                }""".formatted(settings.names().ledger().getURI(), base));
    }

    /** The types of things, each with the last change of any of them. */
    SortedMap<String, Instant> types() {
        SortedMap<String, Instant> types = new TreeMap<>();
        known().byType().forEach((type, slugs) -> types.put(type, slugs.values().stream().max(Instant::compareTo).orElseThrow()));
        return types;
    }

    /** The slugs of all things of a type with their last change; none for a type that is not known. */
    Map<String, Instant> ofType(String type) {
        return known().byType().getOrDefault(type, new TreeMap<>());
    }

    private Known known() {
        long generation = store.generation(); // before reading: what is kept may be younger than its number, never older
        Known now = known;
        if (now.generation() != generation) {
            now = new Known(generation, read());
            known = now;
        }
        return now;
    }

    private SortedMap<String, SortedMap<String, Instant>> read() {
        return store.query(things, LIMIT, execution -> {
            SortedMap<String, SortedMap<String, Instant>> found = new TreeMap<>();
            execution.select().forEachRemaining(row -> {
                String[] name = row.get("thing").getURI().substring(base.length()).split("/", 2);
                Instant modified = OffsetDateTime.parse(row.get("modified").getLiteralLexicalForm()).toInstant();
                if (name.length == 2) {
                    found.computeIfAbsent(name[0], none -> new TreeMap<>()).merge(name[1], modified, (one, other) -> one.isAfter(other) ? one : other);
                }
            });
            return found;
        });
    }

    private record Known(long generation, SortedMap<String, SortedMap<String, Instant>> byType) { }
}
