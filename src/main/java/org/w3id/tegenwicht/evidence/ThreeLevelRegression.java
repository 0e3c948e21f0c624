package org.w3id.tegenwicht.evidence;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Meta-regression for findings within clusters: as {@link ThreeLevel}, with moderators.
 *
 * @param clusters how many clusters
 * @param coefficients the intercept, then one for each column of the moderators, with CR2 standard errors and Satterthwaite degrees of
 *     freedom. With fewer than four degrees of freedom, p is not to be trusted (Tipton 2015); close to 1, the coefficient rests on little
 *     more than one cluster
 * @param modelStandardErrors the standard errors that are not robust, in the same order
 * @param betweenClusters the variance that is left between clusters
 * @param withinClusters the variance that is left within clusters
 * @param residual what the moderators leave over; τ² is the sum of both variances
 */
public record ThreeLevelRegression(int clusters, List<Coefficient> coefficients, List<Double> modelStandardErrors, double betweenClusters,
        double withinClusters, Heterogeneity residual) {

    /**
     * @throws IllegalArgumentException as {@link ThreeLevel#pool}, and when moderators depend on each other or a coefficient rests on one
     *     cluster
     * @throws NoConvergenceException when the variances are not found
     */
    public static ThreeLevelRegression fit(List<Estimate> effects, List<?> clusters, Moderators moderators, double level) {
        ThreeLevelModel model = new ThreeLevelModel(Design.of(effects, moderators.withIntercept()), clusters, level);
        return new ThreeLevelRegression(model.clusters.count(), model.coefficients,
                IntStream.range(0, model.design.p).mapToObj(model::modelStandardError).toList(), model.variances.between(), model.variances.within(),
                model.heterogeneity());
    }
}
