package org.w3id.tegenwicht.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Robust variance estimation for correlated effects (Hedges, Tipton and Johnson 2010): findings of a cluster share its people, so each weighs
 * 1/(m(v̄ + τ²)), with m the number of findings of the cluster and v̄ their mean variance; small samples are corrected by CR2 and
 * Satterthwaite (Tipton 2015). Equals {@code robu(modelweights = "CORR", small = TRUE)} of R robumeta.
 *
 * @param k how many findings
 * @param clusters how many clusters
 * @param coefficients the pooled effect, or with moderators the intercept and one for each column. With fewer than four degrees of freedom, p
 *     is not to be trusted
 * @param tauSquared the variance of true effects between clusters, by the method of moments; 0 or more
 * @param iSquared the percentage of Q beyond its expectation: 100 (Q - df)/Q, not below 0
 */
public record CorrelatedEffects(int k, int clusters, List<Coefficient> coefficients, double tauSquared, double iSquared) {

    /** The correlation within clusters that is assumed when nothing is known: it hardly matters for the result. */
    public static final double USUAL_CORRELATION = 0.8;

    /**
     * @param clusters of the findings, in their order; two or more different ones
     * @param rho the correlation assumed within clusters, 0 to 1
     * @param level of the intervals, between 0 and 1
     * @throws IllegalArgumentException as {@link ThreeLevel#pool}, and when rho is not between 0 and 1
     */
    public static CorrelatedEffects pool(List<Estimate> effects, List<?> clusters, double rho, double level) {
        return fit(Design.of(effects), clusters, rho, level);
    }

    /** The same with moderators. */
    public static CorrelatedEffects regress(List<Estimate> effects, List<?> clusters, Moderators moderators, double rho, double level) {
        return fit(Design.of(effects, moderators.withIntercept()), clusters, rho, level);
    }

    /** The pooled effect; with moderators the intercept. */
    public Coefficient effect() {
        return coefficients.getFirst();
    }

    private static CorrelatedEffects fit(Design design, List<?> labels, double rho, double level) {
        if (!(rho >= 0 && rho <= 1)) {
            throw new IllegalArgumentException("A correlation within clusters lies between 0 and 1: " + rho);
        }
        Clusters clusters = Clusters.of(labels, design.k);
        CorrelatedMoments moments = new CorrelatedMoments(design, clusters);
        double tauSquared = moments.tauSquared(rho);
        double[] variances = moments.variances(tauSquared);
        WeightedFit fit = new WeightedFit(design.with(variances), 0);
        double[] residuals = IntStream.range(0, design.k).mapToDouble(i -> design.y[i] - Symmetric.dot(design.x[i], fit.beta)).toArray();
        RobustCovariance robust = new RobustCovariance(design, clusters, fit.covariance, residuals,
                rows -> diagonal(Arrays.stream(rows).mapToDouble(row -> variances[row]).toArray()));
        List<Coefficient> coefficients = IntStream.range(0, design.p).mapToObj(j -> robust.combination(unit(j, design.p), fit.beta, level)).toList();
        return new CorrelatedEffects(design.k, clusters.count(), coefficients, tauSquared, moments.iSquared(rho));
    }

    private static double[] unit(int index, int length) {
        double[] row = new double[length];
        row[index] = 1;
        return row;
    }

    private static double[][] diagonal(double[] values) {
        double[][] matrix = new double[values.length][values.length];
        for (int i = 0; i < values.length; i++) {
            matrix[i][i] = values[i];
        }
        return matrix;
    }
}
