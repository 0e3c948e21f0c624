package org.w3id.tegenwicht.federation;

import java.util.Set;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.algebra.Filter;
import org.eclipse.rdf4j.query.algebra.LeftJoin;
import org.eclipse.rdf4j.query.algebra.evaluation.QueryBindingSet;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;

/** The FILTER of an OPTIONAL, which sees the variables on both sides. FedX adds a row without values when it refuses the last match of many, so it goes inside. */
final class OptionalFilter extends Filter {

    private final Set<String> scope;

    private OptionalFilter(LeftJoin join) {
        super(join.getRightArg(), join.getCondition());
        this.scope = join.getBindingNames();
    }

    /** Moves it inside, wherever there is one. */
    static final class Inside extends AbstractQueryModelVisitor<RuntimeException> {

        @Override
        public void meet(LeftJoin join) {
            super.meet(join);
            if (join.hasCondition()) {
                join.setRightArg(new OptionalFilter(join));
                join.setCondition(null);
            }
        }
    }

    /** What it looks at of a joined row. */
    BindingSet visible(BindingSet row) {
        QueryBindingSet visible = new QueryBindingSet(row);
        visible.retainAll(scope);
        return visible;
    }
}
