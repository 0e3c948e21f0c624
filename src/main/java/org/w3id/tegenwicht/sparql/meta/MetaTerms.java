package org.w3id.tegenwicht.sparql.meta;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggregateRegistry;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Makes the aggregates and functions known to Jena when it starts, since its parser has to know what is an aggregate; and tells which there
 * are.
 */
public final class MetaTerms implements JenaSubsystemLifecycle {

    private static final int AFTER_ARQ = 500;

    @Override
    public void start() {
        for (Aggregate aggregate : Aggregate.values()) {
            AggregateRegistry.register(aggregate.term().iri(), (custom, distinct) -> Call.gathering(aggregate, custom, distinct),
                    aggregate.ofNothing().map(NodeValue::asNode).orElse(null));
        }
        EffectFunctions.all().forEach((iri, function) -> FunctionRegistry.get().put(iri, called -> function.function()));
    }

    @Override
    public void stop() {
        Aggregate.terms().stream().map(Term::iri).forEach(AggregateRegistry::unregister);
        EffectFunctions.all().keySet().forEach(FunctionRegistry.get()::remove);
    }

    @Override
    public int level() {
        return AFTER_ARQ;
    }

    /** The aggregates, in the order in which they are told. */
    public static List<Term> aggregates() {
        return Aggregate.terms();
    }

    /** The functions, by name. */
    public static List<Term> functions() {
        return EffectFunctions.terms().stream().sorted(Comparator.comparing(Term::name)).toList();
    }

    /** The IRIs of some of them. */
    public static Set<String> iris(List<Term> terms) {
        return terms.stream().map(Term::iri).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Looks at a call of a function before it is carried out.
     *
     * @throws PoolingRefusal when it is one of ours and has too few or too many arguments
     */
    public static void check(E_Function call) {
        EffectFunction ours = EffectFunctions.all().get(call.getFunctionIRI());
        if (ours != null) {
            ours.check(new ExprList(call.getArgs()));
        }
    }
}
