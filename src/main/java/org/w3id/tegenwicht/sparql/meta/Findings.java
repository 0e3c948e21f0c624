package org.w3id.tegenwicht.sparql.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.VariableNotBoundException;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.w3id.tegenwicht.evidence.Estimate;

/**
 * The findings of one group. As with AVG, one that cannot be used makes an error of the whole: what is left would be another, smaller
 * meta-analysis than the one asked for.
 */
final class Findings implements Accumulator {

    private final Call call;
    private final List<Estimate> effects = new ArrayList<>();
    private final List<Node> clusters = new ArrayList<>();
    private String method;
    private boolean unusable;
    private PoolingRun run;

    Findings(Call call) {
        this.call = call;
    }

    @Override
    public void accumulate(Binding binding, FunctionEnv env) {
        if (run == null) {
            run = PoolingRun.of(env);
        }
        if (unusable) {
            return;
        }
        try {
            add(binding, env);
        } catch (ExprEvalException | IllegalArgumentException none) {
            unusable = true;
            effects.clear();
            clusters.clear();
        }
    }

    private void add(Binding binding, FunctionEnv env) {
        Estimate effect = new Estimate(number(call.arguments().get(0), binding, env), number(call.arguments().get(1), binding, env));
        String asked = call.method() == null ? null : call.method().eval(binding, env).asString();
        if (!effects.isEmpty() && !Objects.equals(method, asked)) {
            throw new ExprEvalException("More than one method in a group");
        }
        method = asked;
        clusters.add(cluster(binding, env));
        effects.add(effect);
        run.count(effects.size());
    }

    /** Of a text that looks like a number no number is made. */
    private static double number(Expr expression, Binding binding, FunctionEnv env) {
        NodeValue value = expression.eval(binding, env);
        if (!value.isNumber()) {
            throw new ExprEvalException("Not a number: " + value);
        }
        return value.getDouble();
    }

    private Node cluster(Binding binding, FunctionEnv env) {
        try {
            return call.cluster() == null ? null : call.cluster().eval(binding, env).asNode();
        } catch (VariableNotBoundException none) {
            return null;
        }
    }

    @Override
    public NodeValue getValue() {
        if (unusable) {
            return null;
        }
        if (effects.isEmpty()) {
            return call.aggregate().ofNothing().orElse(null);
        }
        return run.pool(effects, clusters, method).flatMap(call.aggregate()::of).orElse(null);
    }
}
