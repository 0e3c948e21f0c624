package org.w3id.tegenwicht.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Finds SERVICE in a query, inside EXISTS too. */
final class AsksElsewhere extends OpVisitorBase {

    private boolean found;

    private AsksElsewhere() { }

    static boolean in(Query query) {
        AsksElsewhere search = new AsksElsewhere();
        Walker.walk(Algebra.compile(query), search, search.new Expressions());
        return search.found;
    }

    @Override
    public void visit(OpService service) {
        found = true;
    }

    private final class Expressions extends ExprVisitorBase {

        @Override
        public void visit(ExprFunctionOp exists) {
            Walker.walk(exists.getGraphPattern(), AsksElsewhere.this, this);
        }
    }
}
