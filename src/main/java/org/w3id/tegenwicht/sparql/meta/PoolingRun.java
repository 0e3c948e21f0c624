package org.w3id.tegenwicht.sparql.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.hipparchus.exception.MathRuntimeException;
import org.w3id.tegenwicht.evidence.Estimate;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.evidence.NoConvergenceException;

/**
 * All pooling that one execution of a query does. It keeps count, looks at the cancel signal before each group, and remembers the last few
 * groups, so that many aggregates of one group cost one fit.
 */
final class PoolingRun {

    static final int MOST_FINDINGS = 20_000;
    static final int MOST_IN_ALL = 1_000_000;
    static final int LARGEST_CLUSTER = 300;

    private static final int REMEMBERED = 8;
    private static final Symbol RUN = Symbol.create("tegenwicht:poolingRun");

    private final AtomicBoolean cancelled;
    private final Map<Group, Optional<MetaAnalysis>> pooled = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Group, Optional<MetaAnalysis>> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long findings;

    private record Group(List<Estimate> effects, List<Node> clusters, String method) {
    }

    private PoolingRun(AtomicBoolean cancelled) {
        this.cancelled = cancelled;
    }

    /** That of the query that is carried out. */
    static PoolingRun of(FunctionEnv env) {
        Context context = env == null ? null : env.getContext();
        AtomicBoolean signal = context == null ? null : Context.getCancelSignal(context);
        PoolingRun run = context == null ? null : context.get(RUN);
        if (run == null) {
            run = new PoolingRun(signal == null ? new AtomicBoolean() : signal);
            if (context != null) {
                context.set(RUN, run);
            }
        }
        return run;
    }

    /** Counts one finding more, of a group that now has so many. */
    void count(int inGroup) {
        if (inGroup > MOST_FINDINGS) {
            throw PoolingRefusal.tooMuch("A group that is pooled here has at most %,d findings. Make smaller groups, or take the findings and pool "
                    + "them on your side.", MOST_FINDINGS);
        }
        if (++findings > MOST_IN_ALL) {
            throw PoolingRefusal.tooMuch("The aggregates of one query gather at most %,d findings, counted for each aggregate anew. Ask for fewer "
                    + "aggregates, or in parts.", MOST_IN_ALL);
        }
    }

    /** The findings together; nothing when they cannot be pooled. */
    Optional<MetaAnalysis> pool(List<Estimate> effects, List<Node> clusters, String method) {
        Group group = new Group(effects, clusters, method);
        Optional<MetaAnalysis> known = pooled.get(group);
        if (known == null) {
            known = pool(group);
            pooled.put(group, known);
        }
        return known;
    }

    private Optional<MetaAnalysis> pool(Group group) {
        if (cancelled.get()) {
            throw new QueryCancelledException();
        }
        checkClusters(group.clusters);
        try {
            return Optional.of(MetaAnalysis.of(group.effects, group.clusters, Call.settings(group.method)));
        } catch (IllegalArgumentException | NoConvergenceException | MathRuntimeException notPooled) {
            return Optional.empty();
        }
    }

    /** Robust variances take time with the cube of the size of a cluster. */
    private static void checkClusters(List<Node> clusters) {
        Map<Node, Long> sizes = clusters.stream().filter(Objects::nonNull).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double work = sizes.values().stream().mapToDouble(size -> Math.pow(size, 3)).sum();
        boolean several = sizes.size() > 1 || clusters.contains(null);
        if (several && work > Math.pow(LARGEST_CLUSTER, 3)) {
            throw PoolingRefusal.tooMuch("Clusters that are pooled here have at most %,d findings, or as much work in several (the sum of their sizes "
                    + "cubed). Make smaller groups, or take the findings and pool them on your side.", LARGEST_CLUSTER);
        }
    }
}
