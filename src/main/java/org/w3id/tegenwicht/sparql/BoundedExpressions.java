package org.w3id.tegenwicht.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts bounds on the built-in functions that could take all memory or never end: texts grow up to a {@link TextBudget}, regular
 * expressions look at the cancel signal, and numbers keep a length that a processor can multiply. They mean, print and answer the same.
 */
final class BoundedExpressions extends ExprTransformApplyElementTransform {

    private static final int LONGEST_NUMBER_BITS = 20_000;

    private final TextBudget budget;

    private BoundedExpressions(TextBudget budget) {
        super(new ElementTransformCopyBase(false));
        this.budget = budget;
    }

    /** The same query with these functions in bounds, wherever they stand in it. */
    static Query in(Query query, TextBudget budget) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(false), new BoundedExpressions(budget));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new Regex(arguments, budget);
            case E_StrReplace replace -> new Replace(arguments, budget);
            case E_StrConcat concat -> new Concat(arguments, budget);
            default -> super.transform(function, arguments);
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return switch (function) {
            case E_Multiply multiply -> new Multiply(left, right);
            case E_StrLang language -> new StrLang(left, right);
            default -> super.transform(function, left, right);
        };
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_StrEncodeForURI ? new EncodeForUri(argument, budget) : super.transform(function, argument);
    }

    /** Jena leaves aggregates as they are: what they are of is looked at here. */
    @Override
    public Expr transform(ExprAggregator call) {
        Aggregator aggregator = call.getAggregator();
        ExprList of = aggregator.getExprList();
        Aggregator inside = of == null || of.isEmpty() ? aggregator : aggregator.copy(ExprTransformer.transform(this, of));
        return new ExprAggregator(call.getVar(), BoundedGroupConcat.of(inside, budget));
    }

    private static List<NodeValue> values(ExprFunction function, Binding binding, FunctionEnv env) {
        List<NodeValue> values = new ArrayList<>();
        for (Expr argument : function.getArgs()) {
            if (argument != null) {
                values.add(argument.eval(binding, env));
            }
        }
        return values;
    }

    private static Expr at(ExprList arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : null;
    }

    private static String text(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("text", value).getLiteralLexicalForm();
    }

    private static final class Regex extends E_Regex {

        private final TextBudget budget;

        Regex(ExprList arguments, TextBudget budget) {
            super(at(arguments, 0), at(arguments, 1), at(arguments, 2));
            this.budget = budget;
        }

        @Override
        protected NodeValue evalSpecial(Binding binding, FunctionEnv env) {
            List<NodeValue> values = values(this, binding, env);
            Pattern pattern = RegexEngine.makePattern("REGEX", text(values.get(1)), values.size() > 2 ? text(values.get(2)) : null);
            return NodeValue.makeBoolean(pattern.matcher(new WatchedText(text(values.get(0)), TextBudget.cancelled(env))).find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments, budget);
        }
    }

    private static final class Replace extends E_StrReplace {

        private final TextBudget budget;

        Replace(ExprList arguments, TextBudget budget) {
            super(at(arguments, 0), at(arguments, 1), at(arguments, 2), at(arguments, 3));
            this.budget = budget;
        }

        @Override
        protected NodeValue evalSpecial(Binding binding, FunctionEnv env) {
            List<NodeValue> values = values(this, binding, env);
            Pattern pattern = RegexEngine.makePattern("REPLACE", text(values.get(1)), values.size() > 3 ? text(values.get(3)) : null);
            Node subject = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(0));
            String replaced = replaced(pattern, subject.getLiteralLexicalForm(), text(values.get(2)), env);
            return subject.getLiteralLanguage().isEmpty() ? NodeValue.makeString(replaced)
                    : NodeValue.makeNode(replaced, subject.getLiteralLanguage(), (String) null);
        }

        private String replaced(Pattern pattern, String text, String replacement, FunctionEnv env) {
            try {
                Matcher matcher = pattern.matcher(new WatchedText(text, TextBudget.cancelled(env)));
                StringBuilder made = new StringBuilder();
                while (matcher.find()) {
                    matcher.appendReplacement(made, replacement);
                    if (made.length() > budget.longest()) {
                        break;
                    }
                }
                budget.spend(env, made.length() + (long) text.length());
                return matcher.appendTail(made).toString();
            } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
                throw new ExprEvalException("REPLACE: " + wrong.getMessage());
            }
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments, budget);
        }
    }

    private static final class Concat extends E_StrConcat {

        private final TextBudget budget;

        Concat(ExprList arguments, TextBudget budget) {
            super(arguments);
            this.budget = budget;
        }

        @Override
        protected NodeValue evalSpecial(Binding binding, FunctionEnv env) {
            List<NodeValue> values = values(this, binding, env);
            budget.spend(env, values.stream().mapToLong(value -> value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0).sum());
            return XSDFuncOp.strConcat(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(arguments, budget);
        }
    }

    private static final class EncodeForUri extends E_StrEncodeForURI {

        private static final int WORST = 9;

        private final TextBudget budget;

        EncodeForUri(Expr argument, TextBudget budget) {
            super(argument);
            this.budget = budget;
        }

        @Override
        protected NodeValue evalSpecial(Binding binding, FunctionEnv env) {
            NodeValue value = getArg().eval(binding, env);
            budget.spend(env, WORST * (long) (value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0));
            return eval(value);
        }

        @Override
        public Expr copy(Expr argument) {
            return new EncodeForUri(argument, budget);
        }
    }

    private static final class Multiply extends E_Multiply {

        Multiply(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            if (bits(left) + bits(right) > LONGEST_NUMBER_BITS) {
                throw new ExprEvalException("A product of more than " + LONGEST_NUMBER_BITS + " bits");
            }
            return super.eval(left, right);
        }

        private static long bits(NodeValue value) {
            return value.isInteger() ? value.getInteger().bitLength() : value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Multiply(left, right);
        }
    }
}
