package org.w3id.tegenwicht.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;

/** Refuses the parts of a query that reach outside, run code, or list too many values. */
final class OperationPolicy extends OpVisitorBase {

    private final int maxValues;
    private final ExpressionPolicy expressions;

    OperationPolicy(int maxValues, ExpressionPolicy expressions) {
        this.maxValues = maxValues;
        this.expressions = expressions;
    }

    /** Looks at an operation, all that is in it, and their expressions. */
    void check(Op operation) {
        Walker.walk(operation, this, expressions);
    }

    // Jena's walker passes over the expressions of ORDER BY and of aggregates (6.0.0): they are looked at here.

    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, expressions));
    }

    @Override
    public void visit(OpGroup group) {
        group.getAggregators().forEach(call -> {
            expressions.check(call.getAggregator());
            Walker.walk(call.getAggregator().getExprList(), this, expressions);
        });
    }

    @Override
    public void visit(OpGraph graph) {
        if (graph.getNode().isURI()) {
            EngineGraphs.refuse(graph.getNode().getURI());
        }
    }

    @Override
    public void visit(OpService service) {
        throw Failure.forbidden(FailureKind.SERVICE_NOT_OFFERED, "SERVICE is refused here: this server fetches nothing on a caller's behalf. "
                + "Ask /federated/sparql, or join the answers on your side.");
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(triple -> QueryPolicy.checkPredicate(triple.getPredicate()));
    }

    @Override
    public void visit(OpTriple triple) {
        QueryPolicy.checkPredicate(triple.getTriple().getPredicate());
    }

    @Override
    public void visit(OpPath path) {
        if (path.getTriplePath().getPredicate() != null) {
            QueryPolicy.checkPredicate(path.getTriplePath().getPredicate());
        }
    }

    @Override
    public void visit(OpPropFunc call) {
        QueryPolicy.checkPredicate(call.getProperty());
    }

    @Override
    public void visit(OpProcedure call) {
        throw Failure.forbidden(FailureKind.FUNCTION_NOT_OFFERED, "Procedures are not offered here.");
    }

    @Override
    public void visit(OpTable values) {
        if (values.getTable().size() > maxValues) {
            throw TextLimits.tooMany(maxValues);
        }
    }
}
