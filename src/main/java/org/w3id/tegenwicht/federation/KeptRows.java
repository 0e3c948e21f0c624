package org.w3id.tegenwicht.federation;

import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.algebra.Difference;
import org.eclipse.rdf4j.query.algebra.Distinct;
import org.eclipse.rdf4j.query.algebra.Group;
import org.eclipse.rdf4j.query.algebra.Order;
import org.eclipse.rdf4j.query.algebra.TupleExpr;
import org.eclipse.rdf4j.query.algebra.ValueConstant;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;

/**
 * Whether the rows of an expression are kept in memory by the one around it.
 *
 * @param kept whether they are
 * @param extra characters that each row adds besides its values
 */
record KeptRows(boolean kept, long extra) {

    static KeptRows of(TupleExpr expression) {
        return switch (expression.getParentNode()) {
            case Order order -> new KeptRows(true, 0);
            case Distinct distinct -> new KeptRows(true, 0);
            case Group group -> new KeptRows(true, constants(group));
            case Difference minus -> new KeptRows(minus.getRightArg() == expression, 0);
            case null, default -> new KeptRows(false, 0);
        };
    }

    void count(BindingSet row, QueryBudget budget) {
        if (kept) {
            budget.keep(row, extra);
        }
    }

    /** GROUP_CONCAT repeats its separator, and whatever is the same in each row. */
    private static long constants(Group group) {
        long[] length = new long[1];
        AbstractQueryModelVisitor<RuntimeException> adding = new AbstractQueryModelVisitor<>() {
            @Override
            public void meet(ValueConstant constant) {
                length[0] += constant.getValue().stringValue().length();
            }
        };
        group.getGroupElements().forEach(element -> element.visit(adding));
        return length[0];
    }
}
