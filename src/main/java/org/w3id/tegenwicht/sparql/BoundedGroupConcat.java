package org.w3id.tegenwicht.sparql;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

/** GROUP_CONCAT that spends from a {@link TextBudget} what it gathers. */
final class BoundedGroupConcat {

    private BoundedGroupConcat() {
    }

    /** The same aggregate in bounds; any other as it is. */
    static Aggregator of(Aggregator aggregator, TextBudget budget) {
        return switch (aggregator) {
            case AggGroupConcat all -> new All(all.getExprList().get(0), all.getSeparator(), budget);
            case AggGroupConcatDistinct distinct -> new Distinct(distinct.getExprList().get(0), distinct.getSeparator(), budget);
            default -> aggregator;
        };
    }

    private static Accumulator spending(Accumulator inside, Expr expression, TextBudget budget) {
        return new Accumulator() {
            @Override
            public void accumulate(Binding binding, FunctionEnv env) {
                budget.spend(env, length(expression, binding, env));
                inside.accumulate(binding, env);
            }

            @Override
            public NodeValue getValue() {
                return inside.getValue();
            }
        };
    }

    private static long length(Expr expression, Binding binding, FunctionEnv env) {
        try {
            return 1L + expression.eval(binding, env).asString().length();
        } catch (ExprEvalException none) {
            return 0;
        }
    }

    private static final class All extends AggGroupConcat {

        private final TextBudget budget;

        All(Expr expression, String separator, TextBudget budget) {
            super(expression, separator);
            this.budget = budget;
        }

        @Override
        public Accumulator createAccumulator() {
            return spending(super.createAccumulator(), getExpr(), budget);
        }

        @Override
        public Aggregator copy(ExprList expressions) {
            return new All(expressions.get(0), getSeparator(), budget);
        }
    }

    private static final class Distinct extends AggGroupConcatDistinct {

        private final TextBudget budget;

        Distinct(Expr expression, String separator, TextBudget budget) {
            super(expression, separator);
            this.budget = budget;
        }

        @Override
        public Accumulator createAccumulator() {
            return spending(super.createAccumulator(), getExpr(), budget);
        }

        @Override
        public Aggregator copy(ExprList expressions) {
            return new Distinct(expressions.get(0), getSeparator(), budget);
        }
    }
}
