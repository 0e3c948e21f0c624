package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.LedgerView;

/**
 * The one way in for writes over HTTP, one after the other: make a draft of what the graph would become, check it, and only then hand
 * the change to the store. What the draft was made of may not have changed in the meantime.
 */
final class Writes {

    private static final int ATTEMPTS = 3;

    private final GraphStore store;
    private final GraphNames names;
    private final ShapeGate shapes;
    private final ReentrantLock writing = new ReentrantLock(true);

    Writes(GraphStore store, GraphNames names, ShapeGate shapes) {
        this.store = store;
        this.names = names;
        this.shapes = shapes;
    }

    /**
     * Carries out a write as a whole or not at all.
     *
     * @param target the graph that the request is about; none when that is the whole
     * @param draft fills the draft and says what the store has to do for it
     * @return the generation of the graph afterwards
     */
    long write(HttpServletRequest request, Node target, Function<Draft, Change> draft) {
        Preconditions conditions = Preconditions.of(request);
        writing.lock();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                long generation = store.generation();
                Change change = store.view(data -> {
                    Draft fresh = new Draft(data, names);
                    conditions.checkSeen(generation, () -> LedgerView.of(data, names).endsWithDescription());
                    conditions.checkThere(target == null || fresh.containsGraph(target), generation);
                    return accepted(fresh, draft);
                });
                if (store.generation() == generation) {
                    return change.isEmpty() ? generation : store.commit(change);
                }
            }
            throw new Failure(HttpStatus.SERVICE_UNAVAILABLE, FailureKind.BUSY, "The graph changed while this write was checked. Send it again.")
                    .header(HttpHeaders.RETRY_AFTER, "5");
        } finally {
            writing.unlock();
        }
    }

    private Change accepted(Draft draft, Function<Draft, Change> work) {
        Change change = work.apply(draft);
        for (Node kept : List.of(names.ledger(), names.description())) {
            if (draft.changedGraphs().contains(kept)) {
                throw Failure.forbidden(FailureKind.OWN_GRAPH, "The graph <%s> is kept by the program itself. Write to another one.".formatted(kept));
            }
        }
        shapes.check(draft);
        return change;
    }
}
