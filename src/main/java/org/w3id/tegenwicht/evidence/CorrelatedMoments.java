package org.w3id.tegenwicht.evidence;

/** The moment estimator of τ² for correlated effects (Hedges, Tipton and Johnson 2010, equation 15). */
final class CorrelatedMoments {

    private final Design design;
    private final Clusters clusters;
    private final double q;
    private final double denominator;
    private final double own;
    private final double shared;

    CorrelatedMoments(Design design, Clusters clusters) {
        this.design = design;
        this.clusters = clusters;
        double[] variances = variances(0);
        WeightedFit fit = new WeightedFit(design.with(variances), 0);
        this.q = fit.squares;
        double[][] across = new double[design.p][design.p];
        double[][] alone = new double[design.p][design.p];
        double[][] together = new double[design.p][design.p];
        double weights = 0;
        for (int[] rows : clusters.members()) {
            double weight = 1 / variances[rows[0]];
            double[] sum = new double[design.p];
            for (int row : rows) {
                Symmetric.add(alone, weight / rows.length, design.x[row]);
                for (int j = 0; j < design.p; j++) {
                    sum[j] += design.x[row][j];
                }
            }
            weights += weight * rows.length;
            Symmetric.add(across, weight * weight, sum);
            Symmetric.add(together, weight / rows.length, sum);
        }
        this.denominator = weights - Symmetric.traceOfProduct(fit.covariance, across);
        this.own = Symmetric.traceOfProduct(fit.covariance, alone);
        this.shared = Symmetric.traceOfProduct(fit.covariance, together) - own;
    }

    double tauSquared(double rho) {
        return Math.max(0, (q - expected(rho)) / denominator);
    }

    double iSquared(double rho) {
        return q > expected(rho) ? 100 * (q - expected(rho)) / q : 0;
    }

    /** Per finding: the number of findings of its cluster times the cluster's mean variance and τ². */
    double[] variances(double tauSquared) {
        double[] variances = new double[design.k];
        for (int[] rows : clusters.members()) {
            double sum = 0;
            for (int row : rows) {
                sum += design.v[row];
            }
            for (int row : rows) {
                variances[row] = sum + rows.length * tauSquared;
            }
        }
        return variances;
    }

    private double expected(double rho) {
        return clusters.count() - own - rho * shared;
    }
}
