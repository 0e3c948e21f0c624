package org.w3id.tegenwicht.graph;

import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's own executor, with property paths that end when their time is up. Jena looks at the cancel signal between solutions only, and
 * one path may walk the whole graph before it has its first: so paths are walked over a graph that looks at each triple.
 */
final class PathExecutor extends OpExecutorTDB2 {

    static final OpExecutorFactory FACTORY = PathExecutor::new;

    private PathExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        WatchedGraph watched = new WatchedGraph(execCxt.getActiveGraph(), execCxt::checkCancelSignal);
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, watched));
    }
}
