package org.w3id.tegenwicht.query;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;
import org.w3id.tegenwicht.graph.MemoryCopy;
import org.w3id.tegenwicht.graph.GraphStore;

/** Runners of stored queries on a store of the test's own. */
public final class Fixture {

    static final String GRAPH = "/query/fixture.ttl";
    static final String ID = "https://w3id.org/tegenwicht/id/";

    private Fixture() { }

    /** The shipped queries on a copy of this store, as readers get them. */
    public static QueryRunner runner(GraphStore store) {
        return runner(MemoryCopy.of(store, Long.MAX_VALUE), QueryCatalogue.read(null));
    }

    /** These queries on this store itself. */
    static QueryRunner runner(GraphStore store, QueryCatalogue catalogue) {
        return runner(MemoryCopy.of(store, 0), catalogue);
    }

    private static QueryRunner runner(MemoryCopy graph, QueryCatalogue catalogue) {
        QuerySettings settings = settings();
        Evaluation evaluation = new Evaluation(graph, catalogue, settings);
        return new QueryRunner(catalogue, evaluation, new Things(evaluation, settings));
    }

    /** The names of the things of this store. */
    public static Things things(GraphStore store) {
        QuerySettings settings = settings();
        return new Things(new Evaluation(MemoryCopy.of(store, Long.MAX_VALUE), QueryCatalogue.read(null), settings), settings);
    }

    /** A catalogue of the query {@code things} and one more of the test's own, named {@code asked}. */
    static QueryCatalogue catalogue(String sparql) {
        return new QueryCatalogue(List.of(QueryCatalogue.read(null).template("things"), template(sparql)));
    }

    static Template template(String sparql) {
        return Template.of(StoredQuery.Folder.EXPLORE, "asked", "#+ summary: What?\n#+ summary-nl: Wat?\n" + sparql);
    }

    /** A query over several data sets. */
    static Template federated(String sparql) {
        return Template.of(StoredQuery.Folder.FEDERATED, "asked", "#+ summary: What?\n#+ summary-nl: Wat?\n" + sparql);
    }

    static QuerySettings settings() {
        return new QuerySettings(Path.of("target", "var"), "https://w3id.org/tegenwicht/", null, null, new QuerySettings.Stored(Duration.ofSeconds(10), DataSize.ofMegabytes(8)));
    }
}
