package org.w3id.tegenwicht.evidence;

import java.util.List;

/**
 * Pools findings within clusters, such as several of one study: a three-level model by REML (Konstantopoulos 2011; Van den Noortgate et al.
 * 2013), its test and interval by the cluster-robust variance CR2 with Satterthwaite degrees of freedom, which hold when findings of a
 * cluster depend on each other in another way too (Pustejovsky and Tipton 2022). Equals {@code rma.mv(yi, vi, random = ~ 1 | cluster /
 * finding)} of R metafor, then {@code conf_int(vcov = "CR2")} of R clubSandwich.
 *
 * <p>The time it takes grows with the cube of the largest cluster: about a second for one of 400 findings.
 *
 * <p>Where each cluster has one finding, all variance counts as between clusters, and the model is that of {@link Pooling}, with another
 * test.
 *
 * @param k how many findings
 * @param clusters how many clusters
 * @param effect the pooled effect with robust standard error, degrees of freedom, interval and test. With fewer than four degrees of freedom,
 *     p is not to be trusted (Tipton 2015)
 * @param modelStandardError the standard error that is not robust
 * @param prediction where the true effect of a new finding of a new cluster would lie: effect ± the quantile of t times √(se² + both
 *     variances)
 * @param betweenClusters the variance of true effects between clusters
 * @param withinClusters the variance of true effects within clusters
 * @param heterogeneity Q under equal effects; τ² is the sum of both variances; I² and H² follow from it as with two levels
 */
public record ThreeLevel(int k, int clusters, Coefficient effect, double modelStandardError, Interval prediction, double betweenClusters,
        double withinClusters, Heterogeneity heterogeneity) {

    /**
     * @param effects two or more, all on the same scale and in the same direction, each with a standard error above 0
     * @param clusters of the findings, in their order; two or more different ones; compared by {@code equals}
     * @param level of the intervals, between 0 and 1
     * @throws IllegalArgumentException when there are no findings, one has no standard error or no cluster, or all are of one cluster
     * @throws NoConvergenceException when the variances are not found
     */
    public static ThreeLevel pool(List<Estimate> effects, List<?> clusters, double level) {
        ThreeLevelModel model = new ThreeLevelModel(Design.of(effects), clusters, level);
        Coefficient effect = model.coefficients.getFirst();
        return new ThreeLevel(effects.size(), model.clusters.count(), effect, model.modelStandardError(0), effect.prediction(model.total(), level),
                model.variances.between(), model.variances.within(), model.heterogeneity());
    }

    /** The part of I² that is between clusters, in percent of the total variance (Cheung 2014). */
    public double iSquaredBetween() {
        return part(betweenClusters);
    }

    /** The part of I² that is within clusters, in percent of the total variance. */
    public double iSquaredWithin() {
        return part(withinClusters);
    }

    private double part(double variance) {
        return heterogeneity.tauSquared() == 0 ? 0 : heterogeneity.iSquared() * variance / heterogeneity.tauSquared();
    }
}
