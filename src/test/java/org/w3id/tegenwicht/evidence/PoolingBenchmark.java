package org.w3id.tegenwicht.evidence;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long 1,000 groups of 20 findings take, as a query with GROUP BY asks for; each group of five clusters of four. One number per way of
 * pooling, in one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PoolingBenchmark {

    private static final int GROUPS = 1000;
    private static final int FINDINGS = 20;
    private static final int CLUSTERS = 5;

    private final Random random = new Random(1);
    private final List<List<Estimate>> groups = IntStream.range(0, GROUPS).mapToObj(group -> group()).toList();
    private final List<Integer> clusters = IntStream.range(0, FINDINGS).mapToObj(finding -> finding % CLUSTERS).toList();

    private List<Estimate> group() {
        double[] shared = random.doubles(CLUSTERS, -0.3, 0.3).toArray();
        return IntStream.range(0, FINDINGS).mapToObj(finding -> {
            double error = 0.05 + 0.3 * random.nextDouble();
            return new Estimate(0.2 + shared[finding % CLUSTERS] + (0.1 + error) * random.nextGaussian(), error);
        }).toList();
    }

    @Benchmark
    public double equalEffects() {
        return each(findings -> Pooling.pool(findings, Settings.STANDARD.with(PoolingMethod.EE)).effect());
    }

    @Benchmark
    public double derSimonianLaird() {
        return each(findings -> Pooling.pool(findings, Settings.STANDARD.with(PoolingMethod.DL)).effect());
    }

    @Benchmark
    public double restrictedLikelihood() {
        return each(findings -> Pooling.pool(findings, Settings.STANDARD).effect());
    }

    @Benchmark
    public double restrictedLikelihoodKnappHartung() {
        return each(findings -> Pooling.pool(findings, Settings.STANDARD.withKnappHartung(true)).effect());
    }

    @Benchmark
    public double pauleMandel() {
        return each(findings -> Pooling.pool(findings, Settings.STANDARD.with(PoolingMethod.PM)).effect());
    }

    @Benchmark
    public double threeLevel() {
        return each(findings -> ThreeLevel.pool(findings, clusters, 0.95).effect());
    }

    private double each(Function<List<Estimate>, Coefficient> pooling) {
        return groups.stream().map(pooling).mapToDouble(effect -> effect.interval().low()).sum();
    }
}
