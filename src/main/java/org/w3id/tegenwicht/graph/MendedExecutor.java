package org.w3id.tegenwicht.graph;

import java.util.function.Function;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's own executor, with two mends. Property paths end when their time is up: Jena looks at the cancel signal between solutions only,
 * and one path may walk the whole graph before it has its first, so paths are walked over a graph that looks at each triple. And a
 * pattern that follows one without answers has none either, where TDB2 fails while it looks for the best order (GH-3751, 6.0.0).
 */
final class MendedExecutor extends OpExecutorTDB2 {

    static final OpExecutorFactory FACTORY = MendedExecutor::new;

    private MendedExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        WatchedGraph watched = new WatchedGraph(execCxt.getActiveGraph(), execCxt::checkCancelSignal);
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, watched));
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return unlessEmpty(input, some -> super.execute(pattern, some));
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return unlessEmpty(input, some -> super.execute(pattern, some));
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return unlessEmpty(input, some -> super.execute(filter, some));
    }

    private QueryIterator unlessEmpty(QueryIterator input, Function<QueryIterator, QueryIterator> pattern) {
        if (input.isJoinIdentity() || input.hasNext()) {
            return pattern.apply(input);
        }
        input.close();
        return QueryIterNullIterator.create(execCxt);
    }
}
