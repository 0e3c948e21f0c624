package org.w3id.tegenwicht.sparql.meta;

import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;
import org.w3id.tegenwicht.sparql.meta.Term.Text;

/**
 * A function of numbers that gives a number. Numbers that it cannot take are an error of SPARQL, which leaves a cell empty.
 *
 * @param least how many arguments it has to get
 * @param most how many it can get
 */
record EffectFunction(Term term, int least, int most, Formula formula) {

    /** Calculates; fails with IllegalArgumentException on numbers that it is not for. */
    interface Formula {
        double of(double[] numbers);
    }

    /** A function that takes all its arguments, or all but those in brackets. */
    static EffectFunction of(String name, String arguments, Text label, Text comment, Formula formula) {
        int most = arguments.split(",").length;
        int optional = (int) arguments.chars().filter(sign -> sign == '[').count();
        return new EffectFunction(new Term(name, arguments, label, comment), most - optional, most, formula);
    }

    /** @throws PoolingRefusal when a call has too few or too many arguments */
    void check(ExprList arguments) {
        int given = arguments.size();
        if (given < least || given > most) {
            throw PoolingRefusal.wrongCall(term.name() + term.arguments(), "does not take %d arguments.".formatted(given));
        }
    }

    /** As Jena calls it. */
    FunctionBase function() {
        return new FunctionBase() {
            @Override
            public NodeValue exec(List<NodeValue> arguments) {
                return value(arguments);
            }

            @Override
            public void checkBuild(String uri, ExprList arguments) {
                check(arguments);
            }
        };
    }

    private NodeValue value(List<NodeValue> arguments) {
        try {
            double value = formula.of(arguments.stream().mapToDouble(EffectFunction::number).toArray());
            if (Double.isFinite(value)) {
                return NodeValue.makeDouble(value);
            }
        } catch (IllegalArgumentException wrong) {
            throw new ExprEvalException(term.signature() + ": " + wrong.getMessage());
        }
        throw new ExprEvalException(term.signature() + " has no value for " + arguments);
    }

    private static double number(NodeValue value) {
        if (!value.isNumber()) {
            throw new ExprEvalException("Not a number: " + value);
        }
        return value.getDouble();
    }
}
