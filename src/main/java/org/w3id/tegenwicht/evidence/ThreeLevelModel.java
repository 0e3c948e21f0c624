package org.w3id.tegenwicht.evidence;

import java.util.List;
import java.util.stream.IntStream;

/** A fitted three-level model with p coefficients: what pooling and meta-regression within clusters have in common. */
final class ThreeLevelModel {

    final Design design;
    final Clusters clusters;
    final ClusteredVariances variances;
    final List<Coefficient> coefficients;
    private final ClusteredFit fit;

    ThreeLevelModel(Design design, List<?> labels, double level) {
        this.design = design;
        this.clusters = Clusters.of(labels, design.k);
        this.variances = ClusteredVariances.of(design, clusters);
        this.fit = new ClusteredFit(design, clusters, variances.between(), variances.within());
        RobustCovariance robust = new RobustCovariance(design, clusters, fit.covariance, fit.residuals, this::working);
        this.coefficients = IntStream.range(0, design.p).mapToObj(j -> robust.combination(unit(j), fit.beta, level)).toList();
    }

    /** The standard error that the model itself gives, were its covariance true. */
    double modelStandardError(int index) {
        return Math.sqrt(design.back(fit.covariance)[index][index]);
    }

    /** What each finding counts for in a model without moderators: the row sums of the inverse covariance, up to a factor. */
    double[] weights() {
        double[] weights = new double[design.k];
        for (int i = 0; i < design.k; i++) {
            weights[i] = fit.weightedX[i][0];
        }
        return weights;
    }

    double total() {
        return variances.between() + variances.within();
    }

    Heterogeneity heterogeneity() {
        return Heterogeneity.of(design, PoolingMethod.REML, total());
    }

    private double[] unit(int index) {
        double[] row = new double[design.p];
        row[index] = 1;
        return row;
    }

    private double[][] working(int[] rows) {
        double[][] covariance = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                covariance[i][j] = variances.between() + (i == j ? design.v[rows[i]] + variances.within() : 0);
            }
        }
        return covariance;
    }
}
