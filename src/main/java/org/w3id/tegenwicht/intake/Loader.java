package org.w3id.tegenwicht.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.shapes.ShapeChecker;
import org.w3id.tegenwicht.shapes.Violation;

/**
 * Brings the store in line with the curated files: only changed files are parsed, everything together is checked, and all of it enters
 * in one commit or not at all. When no file and no shape changed since the last start, nothing is parsed or checked.
 */
final class Loader {

    private static final Logger LOG = LoggerFactory.getLogger(Loader.class);

    private final CuratedFiles files;
    private final ShapeChecker checker;
    private final GraphNames names;

    Loader(CuratedFiles files, ShapeChecker checker, GraphNames names) {
        this.files = files;
        this.checker = checker;
        this.names = names;
    }

    /**
     * Loads what changed.
     *
     * @throws LoadFailure when a file is at fault; the store is then unchanged
     */
    void load(GraphStore store) {
        Instant start = Instant.now();
        Plan plan = Plan.of(files, names, store.fingerprints());
        if (plan.isEmpty()) {
            LOG.info("The graph is up to date: {} files unchanged, generation {}", files.graphs().size(), store.generation());
            return;
        }
        LOG.info("Loading {} of {} files", plan.changed().size(), files.graphs().size());
        Change change = plan.change(parse(plan));
        Graph candidate = store.view(data -> change.preview(data, names.description()));
        check(candidate, change, store);
        Instant writing = Instant.now();
        long generation = store.commit(change);
        LOG.info("{} s  written as generation {}", seconds(writing), generation);
        LOG.info("{} s in all for {} triples; {} graphs replaced, {} dropped",
                seconds(start), grouped(candidate.size()), change.replaced().size(), change.dropped().size());
    }

    private Map<Node, Graph> parse(Plan plan) {
        Map<Node, Graph> parsed = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        plan.changed().forEach((graph, file) -> {
            Instant start = Instant.now();
            Turtle turtle = Turtle.read(file);
            faults.addAll(turtle.faults());
            parsed.put(graph, turtle.graph());
            LOG.info("{} s  {}: {} triples", seconds(start), file.name(), grouped(turtle.graph().size()));
        });
        if (!faults.isEmpty()) {
            throw new LoadFailure(faults);
        }
        return parsed;
    }

    private void check(Graph candidate, Change change, GraphStore store) {
        Instant start = Instant.now();
        List<Violation> violations = checker.check(candidate);
        LOG.info("{} s  checked {} triples with {} files of shapes: {} found",
                seconds(start), grouped(candidate.size()), files.shapes().size(), violations.size());
        if (violations.isEmpty()) {
            return;
        }
        List<Fault> faults = store.view(data -> new Whereabouts(files, names, change, data).faults(violations));
        if (violations.stream().anyMatch(violation -> violation.severity() == Violation.Severity.VIOLATION)) {
            throw new LoadFailure(faults);
        }
        faults.forEach(fault -> LOG.warn("{}", fault));
    }

    private static String seconds(Instant start) {
        return String.format(Locale.ROOT, "%.2f", Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
