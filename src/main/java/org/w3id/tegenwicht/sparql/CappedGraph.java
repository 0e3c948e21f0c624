package org.w3id.tegenwicht.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.http.HttpStatus;

/** A graph in memory that takes so many triples, for so long, and no more. */
final class CappedGraph extends WrappedGraph {

    private final int limit;
    private final Deadline deadline;

    CappedGraph(int limit, Deadline deadline) {
        this(GraphFactory.createDefaultGraph(), limit, deadline);
    }

    private CappedGraph(Graph inside, int limit, Deadline deadline) {
        super(inside);
        this.limit = limit;
        this.deadline = deadline;
    }

    @Override
    public void add(Triple triple) {
        performAdd(triple);
    }

    @Override
    public void performAdd(Triple triple) {
        deadline.check();
        base.add(triple);
        if (base.size() > limit) {
            throw new Failure(HttpStatus.UNPROCESSABLE_CONTENT, FailureKind.ANSWER_TOO_LARGE,
                    "The answer has more than %,d triples. Ask for it in parts.".formatted(limit)).with("limit", limit);
        }
    }
}
