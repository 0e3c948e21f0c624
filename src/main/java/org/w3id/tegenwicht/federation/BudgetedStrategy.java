package org.w3id.tegenwicht.federation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.rdf4j.common.iteration.CloseableIteration;
import org.eclipse.rdf4j.common.iteration.FilterIteration;
import org.eclipse.rdf4j.federated.FederationContext;
import org.eclipse.rdf4j.federated.algebra.StatementTupleExpr;
import org.eclipse.rdf4j.federated.evaluation.SparqlFederationEvalStrategy;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.algebra.FunctionCall;
import org.eclipse.rdf4j.query.algebra.MathExpr;
import org.eclipse.rdf4j.query.algebra.TupleExpr;
import org.eclipse.rdf4j.query.algebra.ValueExpr;
import org.eclipse.rdf4j.query.algebra.evaluation.QueryEvaluationStep;
import org.eclipse.rdf4j.query.algebra.evaluation.QueryValueEvaluationStep;
import org.eclipse.rdf4j.query.algebra.evaluation.ValueExprEvaluationException;
import org.eclipse.rdf4j.query.algebra.evaluation.impl.EvaluationStatistics;
import org.eclipse.rdf4j.query.algebra.evaluation.impl.QueryEvaluationContext;

/** FedX's way to carry out a query, within a {@link QueryBudget}; what goes wrong in an expression leaves its variable unbound, as SPARQL says. */
final class BudgetedStrategy extends SparqlFederationEvalStrategy {

    private final QueryBudget budget;
    private final SilentServices services;

    BudgetedStrategy(FederationContext context, QueryBudget budget, SilentServices services) {
        super(context);
        this.budget = budget;
        this.services = services;
    }

    @Override
    public TupleExpr optimize(TupleExpr query, EvaluationStatistics statistics, BindingSet bindings) {
        query.visit(services);
        query.visit(new HandedOn.Comparisons());
        TupleExpr plan = super.optimize(query, statistics, bindings);
        plan.visit(new OptionalFilter.Inside());
        return plan;
    }

    @Override
    public QueryEvaluationStep precompile(TupleExpr expression, QueryEvaluationContext context) {
        QueryEvaluationStep step = expression instanceof OptionalFilter filter ? filtered(filter, context) : super.precompile(expression, context);
        KeptRows kept = KeptRows.of(expression);
        return bindings -> {
            checkHandedOn(expression, List.of(bindings));
            return counted(step.evaluate(bindings), kept);
        };
    }

    @Override
    public CloseableIteration<BindingSet> evaluate(TupleExpr expression, BindingSet bindings) {
        checkHandedOn(expression, List.of(bindings));
        return super.evaluate(expression, bindings);
    }

    @Override
    public CloseableIteration<BindingSet> evaluateBoundJoinStatementPattern(StatementTupleExpr pattern, List<BindingSet> bindings) {
        checkHandedOn(pattern, bindings);
        return super.evaluateBoundJoinStatementPattern(pattern, bindings);
    }

    private void checkHandedOn(TupleExpr asked, List<BindingSet> rows) {
        try {
            HandedOn.check(asked, rows);
        } catch (FederationException refusal) {
            throw budget.refused(refusal);
        }
    }

    private QueryEvaluationStep filtered(OptionalFilter filter, QueryEvaluationContext context) {
        QueryEvaluationStep step = precompile(filter.getArg(), context);
        return bindings -> new FilterIteration<>(step.evaluate(bindings)) {
            @Override
            protected boolean accept(BindingSet row) {
                return holds(filter, row);
            }

            @Override
            protected void handleClose() {
                // nothing but the rows, which are closed already
            }
        };
    }

    private boolean holds(OptionalFilter filter, BindingSet row) {
        try {
            return isTrue(filter.getCondition(), filter.visible(row));
        } catch (ValueExprEvaluationException unknown) {
            return false;
        }
    }

    private CloseableIteration<BindingSet> counted(CloseableIteration<BindingSet> solutions, KeptRows kept) {
        return new CountedSolutions(solutions, solution -> {
            budget.found();
            kept.count(solution, budget);
        });
    }

    @Override
    public QueryValueEvaluationStep precompile(ValueExpr expression, QueryEvaluationContext context) {
        try {
            QueryValueEvaluationStep step = super.precompile(expression, context);
            return step.isConstant() ? step : careful(step, watch(expression));
        } catch (ValueExprEvaluationException wrong) {
            return new QueryValueEvaluationStep.Fail(wrong.getMessage());
        }
    }

    private UnaryOperator<Value> watch(ValueExpr expression) {
        return switch (expression) {
            case FunctionCall made -> budget::made;
            case MathExpr calculated -> QueryBudget::calculated;
            default -> value -> value;
        };
    }

    /** RDF4J lets some mistakes in values out as Java's own exceptions. */
    private QueryValueEvaluationStep careful(QueryValueEvaluationStep step, UnaryOperator<Value> watch) {
        return bindings -> {
            try {
                Value value = step.evaluate(bindings);
                return value == null ? null : watch.apply(value);
            } catch (FederationException refusal) {
                throw budget.refused(refusal);
            } catch (IllegalArgumentException | ArithmeticException | UnsupportedOperationException | ClassCastException wrong) {
                throw new ValueExprEvaluationException(wrong);
            }
        };
    }
}
