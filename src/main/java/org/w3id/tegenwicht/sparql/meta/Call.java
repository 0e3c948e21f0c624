package org.w3id.tegenwicht.sparql.meta;

import java.util.Locale;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.w3id.tegenwicht.evidence.PoolingMethod;
import org.w3id.tegenwicht.evidence.Settings;

/**
 * An aggregate as a query calls it.
 *
 * @param aggregate what is asked
 * @param arguments estimate, standard error, and perhaps cluster and method
 */
record Call(Aggregate aggregate, ExprList arguments) {

    private static final int CLUSTER = 2;
    private static final int METHOD = 3;
    private static final String KNAPP_HARTUNG = "+KH";

    /**
     * Gathers the findings of a group.
     *
     * @throws PoolingRefusal when the aggregate is called wrongly, before it has seen any finding
     */
    static Accumulator gathering(Aggregate aggregate, AggCustom custom, boolean distinct) {
        Call call = new Call(aggregate, custom.getExprList());
        call.check(distinct);
        return new Findings(call);
    }

    private void check(boolean distinct) {
        if (distinct) {
            throw wrong("takes no DISTINCT: equal numbers may be different findings. Leave out double rows in a sub-select instead.");
        }
        if (arguments.size() < CLUSTER || arguments.size() > METHOD + 1) {
            throw wrong("takes an estimate and a standard error, and perhaps a cluster and a method, not %d arguments."
                    .formatted(arguments.size()));
        }
        if (constant(CLUSTER) != null) {
            throw wrong("has the constant %s as its third argument, the cluster, which would put all findings into one. ".formatted(constant(CLUSTER))
                    + "The method is the fourth; without clusters give a variable that is never bound.");
        }
        if (constant(METHOD) != null) {
            checkMethod(constant(METHOD));
        }
    }

    private void checkMethod(NodeValue method) {
        try {
            settings(method.asString());
        } catch (IllegalArgumentException unknown) {
            throw wrong("knows no method %s. Choose from \"REML\", \"DL\", \"PM\" and \"EE\" (or \"FE\"), each also with \"+KH\".".formatted(method));
        }
    }

    /** The cluster; null when the call has none. */
    Expr cluster() {
        return at(CLUSTER);
    }

    /** The method; null when the call has none. */
    Expr method() {
        return at(METHOD);
    }

    /** How to pool by a method such as {@code DL} or {@code REML+KH}; as usual when it is null. */
    static Settings settings(String method) {
        if (method == null) {
            return Settings.STANDARD;
        }
        boolean adjusted = method.toUpperCase(Locale.ROOT).endsWith(KNAPP_HARTUNG);
        String name = adjusted ? method.substring(0, method.length() - KNAPP_HARTUNG.length()) : method;
        return Settings.STANDARD.with(PoolingMethod.named(name)).withKnappHartung(adjusted);
    }

    private NodeValue constant(int index) {
        return at(index) != null && at(index).isConstant() ? at(index).getConstant() : null;
    }

    private Expr at(int index) {
        return index < arguments.size() ? arguments.get(index) : null;
    }

    private PoolingRefusal wrong(String what) {
        return PoolingRefusal.wrongCall(aggregate.term().name(), what);
    }
}
