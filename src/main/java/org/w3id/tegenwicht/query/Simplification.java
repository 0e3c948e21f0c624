package org.w3id.tegenwicht.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Takes out of a query what its arguments have decided. After substitution {@code COALESCE(?__country_iri, "") = "" || X} is just X when a
 * country is given, and nothing at all when it is not ({@code !BOUND(?__country_iri) || X} means the same, but is no SPARQL once grlc has put a
 * value in its text). An X that is {@code EXISTS { ?thing property <value> }} then becomes a pattern of the group,
 * put first, so that the store starts at the few things that have the value instead of testing all. So does an X that is
 * {@code EXISTS { SELECT DISTINCT ?thing ... }}, which is then asked once.
 */
final class Simplification extends ElementTransformCopyBase {

    private Simplification() { }

    /** A query with the same answer, in which arguments have been substituted and absent parameters are still variables. */
    static Query of(Query query) {
        Simplification elements = new Simplification();
        return QueryTransformOps.transform(query, elements, new Conditions(elements));
    }

    @Override
    public Element transform(ElementGroup group, List<Element> members) {
        ElementGroup simpler = new ElementGroup();
        List<Element> rest = new ArrayList<>();
        for (Element member : members) {
            Optional<Element> pattern = pattern(member, members);
            if (pattern.isPresent()) {
                simpler.addElement(pattern.get());
            } else if (!decided(member)) {
                rest.add(member);
            }
        }
        rest.forEach(simpler::addElement);
        return simpler;
    }

    private static boolean decided(Element member) {
        return member instanceof ElementFilter filter && NodeValue.TRUE.equals(filter.getExpr());
    }

    private static Optional<Element> pattern(Element member, List<Element> group) {
        if (!(member instanceof ElementFilter filter) || !(filter.getExpr() instanceof E_Exists exists)) {
            return Optional.empty();
        }
        Element condition = only(exists.getElement());
        boolean selects = switch (condition) {
            case ElementPathBlock block -> block.getPattern().size() == 1 && selects(block.getPattern().get(0), group);
            case ElementSubQuery selection -> selects(selection.getQuery(), group);
            default -> false;
        };
        return selects ? Optional.of(condition) : Optional.empty();
    }

    /** Whether the pattern holds at most once for each value of its subject, and the group binds that subject. */
    private static boolean selects(TriplePath triple, List<Element> group) {
        return triple.isTriple() && triple.getSubject().isVariable() && triple.getPredicate().isURI() && triple.getObject().isConcrete()
                && group.stream().anyMatch(member -> binds(member, triple.getSubject()));
    }

    /** Whether the subquery gives each of its rows once, and the group binds all that is in them. */
    private static boolean selects(Query selection, List<Element> group) {
        return selection.isSelectType() && selection.isDistinct()
                && selection.getProjectVars().stream().allMatch(one -> group.stream().anyMatch(member -> binds(member, one)));
    }

    private static boolean binds(Element member, Node subject) {
        return member instanceof ElementPathBlock block
                && block.getPattern().getList().stream().anyMatch(triple -> triple.getSubject().equals(subject));
    }

    private static Element only(Element element) {
        return element instanceof ElementGroup group && group.size() == 1 ? only(group.get(0)) : element;
    }

    /** Decides whether a parameter is there, and what follows from it in NOT, OR and AND. */
    private static final class Conditions extends ExprTransformApplyElementTransform {

        private static final NodeValue NOTHING = NodeValue.makeString("");

        Conditions(Simplification elements) {
            super(elements);
        }

        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            if (function instanceof E_Bound && argument.isConstant()) {
                return NodeValue.TRUE;
            }
            if (function instanceof E_Bound && isParameter(argument)) {
                return NodeValue.FALSE;
            }
            if (function instanceof E_LogicalNot && isBoolean(argument)) {
                return argument.equals(NodeValue.TRUE) ? NodeValue.FALSE : NodeValue.TRUE;
            }
            return super.transform(function, argument);
        }

        @Override
        public Expr transform(ExprFunction2 function, Expr left, Expr right) {
            if (function instanceof E_Equals && left instanceof E_Coalesce either && isAbsence(either, right)) {
                return either.getArg(1).isConstant() ? NodeValue.FALSE : isParameter(either.getArg(1)) ? NodeValue.TRUE : super.transform(function, left, right);
            }
            if (function instanceof E_LogicalOr && isBoolean(left)) {
                return left.equals(NodeValue.TRUE) ? NodeValue.TRUE : right;
            }
            if (function instanceof E_LogicalAnd && isBoolean(left)) {
                return left.equals(NodeValue.TRUE) ? right : NodeValue.FALSE;
            }
            return super.transform(function, left, right);
        }

        private static boolean isAbsence(E_Coalesce either, Expr right) {
            return either.numArgs() == 2 && NOTHING.equals(either.getArg(2)) && NOTHING.equals(right);
        }

        private static boolean isParameter(Expr expression) {
            return expression.isVariable() && expression.getVarName().startsWith("_");
        }

        private static boolean isBoolean(Expr expression) {
            return expression.equals(NodeValue.TRUE) || expression.equals(NodeValue.FALSE);
        }
    }
}
