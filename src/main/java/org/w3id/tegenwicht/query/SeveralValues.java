package org.w3id.tegenwicht.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts several values in the place of one variable of a parsed query: {@code IN}, {@code =} and {@code !=} get all of them, and a pattern
 * with the variable gets {@code VALUES} before it. What else an expression may do with the variable has no meaning for more than one value.
 */
final class SeveralValues extends ElementTransformCopyBase {

    private final Map<Var, List<Node>> values;

    private SeveralValues(Map<Var, List<Node>> values) {
        this.values = values;
    }

    static Query in(Query query, Map<Var, List<Node>> values) {
        return transformed(query, values).query();
    }

    /** Whether the query does with this variable only what can be done with several values. */
    static boolean fits(Query query, Var variable, Node one, Node other) {
        return transformed(query, Map.of(variable, List.of(one, other))).unfilled() == 0;
    }

    private static Transformed transformed(Query query, Map<Var, List<Node>> values) {
        SeveralValues elements = new SeveralValues(values);
        Conditions conditions = elements.new Conditions();
        return new Transformed(QueryTransformOps.transform(query, elements, conditions), conditions.unfilled);
    }

    private record Transformed(Query query, int unfilled) { }

    @Override
    public Element transform(ElementGroup group, List<Element> members) {
        ElementGroup filled = new ElementGroup();
        values.forEach((variable, terms) -> {
            if (members.stream().anyMatch(member -> mentions(member, variable))) {
                filled.addElement(data(variable, terms));
            }
        });
        members.forEach(filled::addElement);
        return filled;
    }

    private static boolean mentions(Element member, Var variable) {
        return member instanceof ElementPathBlock block && block.getPattern().getList().stream()
                .anyMatch(triple -> triple.getSubject().equals(variable) || triple.getObject().equals(variable) || variable.equals(triple.getPredicate()));
    }

    private static Element data(Var variable, List<Node> terms) {
        ElementData data = new ElementData();
        data.add(variable);
        terms.forEach(term -> data.add(BindingFactory.binding(variable, term)));
        return data;
    }

    /** Counts the places of a variable in expressions, and takes off those that it fills. */
    private final class Conditions extends ExprTransformApplyElementTransform {

        private int unfilled;

        Conditions() {
            super(SeveralValues.this);
        }

        @Override
        public Expr transform(ExprVar variable) {
            unfilled += isList(variable) ? 1 : 0;
            return super.transform(variable);
        }

        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            return function instanceof E_Bound && isList(argument) ? filled(NodeValue.TRUE) : super.transform(function, argument);
        }

        @Override
        public Expr transform(ExprFunction2 function, Expr left, Expr right) {
            if (function instanceof E_Equals && isList(right)) {
                return filled(new E_OneOf(left, terms(right)));
            }
            return function instanceof E_NotEquals && isList(right) ? filled(new E_NotOneOf(left, terms(right))) : super.transform(function, left, right);
        }

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Coalesce && isList(arguments.get(0))) {
                return filled(new E_Coalesce(new ExprList(List.of(terms(arguments.get(0)).get(0), arguments.get(1)))));
            }
            return function instanceof E_OneOfBase choice && !isList(arguments.get(0)) ? spread(choice, arguments) : super.transform(function, arguments);
        }

        private Expr spread(E_OneOfBase choice, ExprList arguments) {
            List<Expr> all = new ArrayList<>();
            for (Expr one : arguments.tail(1)) {
                all.addAll(isList(one) ? terms(filled(one)).getList() : List.of(one));
            }
            ExprList terms = new ExprList(all);
            return choice instanceof E_OneOf ? new E_OneOf(arguments.get(0), terms) : new E_NotOneOf(arguments.get(0), terms);
        }

        private Expr filled(Expr expression) {
            unfilled--;
            return expression;
        }

        private boolean isList(Expr expression) {
            return expression.isVariable() && values.containsKey(expression.asVar());
        }

        private ExprList terms(Expr variable) {
            return new ExprList(values.get(variable.asVar()).stream().<Expr>map(NodeValue::makeNode).toList());
        }
    }
}
