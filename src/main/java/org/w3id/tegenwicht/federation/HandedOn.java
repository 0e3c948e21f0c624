package org.w3id.tegenwicht.federation;

import java.util.List;
import org.eclipse.rdf4j.federated.algebra.ExclusiveTupleExpr;
import org.eclipse.rdf4j.federated.algebra.StatementTupleExpr;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.algebra.Compare;
import org.eclipse.rdf4j.query.algebra.Not;
import org.eclipse.rdf4j.query.algebra.Service;
import org.eclipse.rdf4j.query.algebra.TupleExpr;
import org.eclipse.rdf4j.query.algebra.ValueConstant;
import org.eclipse.rdf4j.query.algebra.ValueExpr;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;

/** Texts that FedX writes into its next query. It does not escape all of them well, and one that ended too early would go on as SPARQL. */
final class HandedOn {

    private HandedOn() {
    }

    /** Fails when a member would be asked about a text with a backslash, which FedX leaves as it is. */
    static void check(TupleExpr asked, List<BindingSet> rows) {
        if (asked instanceof StatementTupleExpr || asked instanceof ExclusiveTupleExpr) {
            rows.stream().flatMap(row -> asked.getBindingNames().stream().map(row::getValue)).forEach(HandedOn::refuseBackslash);
        }
    }

    static void refuseBackslash(Value value) {
        if (value instanceof Literal text && text.getLabel().contains("\\")) {
            throw FederationException.tooMuch("A text with a backslash would be handed on from one pattern to another, which a federated query cannot do. "
                    + "Put what belongs to one member into SERVICE.");
        }
    }

    /** Keeps comparisons here whose constant FedX would not write well: with quotes, backslashes, lines or a language. */
    static final class Comparisons extends AbstractQueryModelVisitor<RuntimeException> {

        @Override
        public void meet(Compare compare) {
            if (isOdd(compare.getLeftArg()) || isOdd(compare.getRightArg())) {
                Not outer = new Not();
                compare.replaceWith(outer);
                outer.setArg(new Not(compare)); // means the same, and FedX does not hand it on
            }
        }

        @Override
        public void meet(Service service) {
            // is sent as it stands
        }

        private static boolean isOdd(ValueExpr part) {
            return part instanceof ValueConstant constant && constant.getValue() instanceof Literal text
                    && (text.getLanguage().isPresent() || !text.getLabel().matches("[^'\"\\\\\\r\\n]*"));
        }
    }
}
