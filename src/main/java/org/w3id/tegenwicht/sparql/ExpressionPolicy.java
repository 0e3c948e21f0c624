package org.w3id.tegenwicht.sparql;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.w3id.tegenwicht.sparql.meta.MetaTerms;

/** Refuses calls of functions that are not offered, and notices those that answer differently each time. */
final class ExpressionPolicy extends ExprVisitorBase {

    private static final Set<String> DIFFERENT_EACH_TIME = Set.of("now", "rand", "uuid", "struuid", "bnode");

    private boolean repeatable = true;

    boolean repeatable() {
        return repeatable;
    }

    @Override
    public void visit(ExprFunction0 call) {
        note(call);
    }

    @Override
    public void visit(ExprFunction1 call) {
        note(call);
    }

    @Override
    public void visit(ExprFunctionN call) {
        note(call);
        if (call instanceof E_Call) {
            throw refused("CALL", "");
        }
        if (call instanceof E_Function function) {
            if (!OfferedFunctions.offersFunction(function.getFunctionIRI())) {
                throw refused("function", function.getFunctionIRI());
            }
            MetaTerms.check(function);
        }
    }

    /** Refuses an aggregate that is not offered or is called wrongly; its arguments are looked at by {@link OperationPolicy}. */
    void check(Aggregator aggregator) {
        if (aggregator instanceof AggCustom custom) {
            if (!OfferedFunctions.offersAggregate(custom.getIRI())) {
                throw refused("aggregate", custom.getIRI());
            }
            custom.createAccumulator(); // ours say here what is wrong with a call, and not only when there are rows
        }
    }

    private void note(ExprFunction call) {
        String name = call.getFunctionSymbol() == null ? "" : call.getFunctionSymbol().getSymbol();
        repeatable &= name == null || !DIFFERENT_EACH_TIME.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Failure refused(String what, String iri) {
        return Failure.forbidden(FailureKind.FUNCTION_NOT_OFFERED, "The %s <%s> is not offered here. The service description at this address lists "
                .formatted(what, iri) + "those that are.");
    }
}
