package org.w3id.tegenwicht.sparql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.w3id.tegenwicht.shapes.ShapeChecker;
import org.w3id.tegenwicht.shapes.Violation;
import org.w3id.tegenwicht.shapes.Violation.Severity;

/** Lets no write through that makes a fault that was not there before. Faults that are there already keep nobody from writing. */
final class ShapeGate {

    private static final int LISTED = 100;

    private final ObjectProvider<ShapeChecker> shapes;
    private final Node aside;

    /** @param aside the graph that is not checked: the program's own description of all others */
    ShapeGate(ObjectProvider<ShapeChecker> shapes, Node aside) {
        this.shapes = shapes;
        this.aside = aside;
    }

    void check(Draft draft) {
        if (draft.changedGraphs().isEmpty()) {
            return;
        }
        ShapeChecker checker = shapes.getIfAvailable(() -> {
            throw new Failure(HttpStatus.SERVICE_UNAVAILABLE, FailureKind.NO_SHAPES, "This server has no shapes to check a write with, so it takes none.");
        });
        Set<Violation> faults = faults(checker.check(inMemory(draft.allBut(aside))));
        if (!faults.isEmpty()) {
            faults.removeAll(faults(checker.check(inMemory(draft.before().allBut(aside)))));
        }
        if (!faults.isEmpty()) {
            throw new Failure(HttpStatus.UNPROCESSABLE_CONTENT, FailureKind.SHAPES, ("With this write the graph would no longer keep to its shapes "
                    + "(faults that it does not have now: %d). Nothing was written. Mend what is listed under violations and send it again.").formatted(faults.size()))
                    .with("total", faults.size())
                    .with("violations", faults.stream().limit(LISTED).map(ShapeGate::told).toList());
        }
    }

    /** Shapes ask a graph very many small questions: in memory these take a fraction of the time. */
    private static Graph inMemory(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(copy::add);
        return copy;
    }

    private static Set<Violation> faults(List<Violation> found) {
        return found.stream().filter(violation -> violation.severity() == Severity.VIOLATION)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, String> told(Violation violation) {
        return new TreeMap<>(Map.of("focus", violation.focus().toString(), "path", violation.path(), "value", violation.value(),
                "message", violation.english(), "messageNl", violation.dutch(), "shape", violation.shape()));
    }
}
