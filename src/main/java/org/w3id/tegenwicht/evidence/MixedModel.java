package org.w3id.tegenwicht.evidence;

/** A fitted two-level model with p coefficients: what pooling and meta-regression have in common. */
final class MixedModel {

    private static final double ROUNDING = 1e-15;

    final Design design;
    final Settings settings;
    final double tauSquared;
    final double freedom;
    private final WeightedFit fit;
    private final double spread;

    MixedModel(Design design, Settings settings) {
        this.design = design;
        this.settings = settings;
        this.tauSquared = BetweenStudies.variance(design, settings.method());
        this.fit = new WeightedFit(design, tauSquared);
        boolean student = settings.knappHartung() && design.k > design.p;
        this.freedom = student ? design.k - design.p : Double.POSITIVE_INFINITY;
        this.spread = student ? spread(fit.squares / freedom) : 1;
    }

    /** What rounding leaves over is nothing. */
    private static double spread(double observed) {
        return observed < ROUNDING ? 0 : observed;
    }

    double[] beta() {
        return design.back(fit.beta);
    }

    double[][] covariance() {
        double[][] covariance = design.back(fit.covariance);
        for (double[] row : covariance) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= spread;
            }
        }
        return covariance;
    }

    Coefficient coefficient(int index) {
        return Coefficient.of(beta()[index], covariance()[index][index], freedom, settings.level());
    }

    /** The expected effect at a row of the model matrix. */
    Coefficient at(double[] row) {
        double[] orthonormal = design.forth(row);
        double variance = spread * Symmetric.dot(orthonormal, Symmetric.times(fit.covariance, orthonormal));
        return Coefficient.of(Symmetric.dot(orthonormal, fit.beta), variance, freedom, settings.level());
    }

    /** The pooled effect with the variance that residuals of clusters show, in bias-reduced form (CR2), whatever they share. */
    Coefficient robust(Clusters clusters) {
        RobustCovariance robust = new RobustCovariance(design, clusters, fit.covariance, fit.residuals, this::working);
        return robust.combination(unit(), fit.beta, settings.level());
    }

    /** What each finding counts for: the inverse of its whole variance. */
    double[] weights() {
        return fit.weights.clone();
    }

    private double[] unit() {
        double[] row = new double[design.p];
        row[0] = 1;
        return row;
    }

    private double[][] working(int[] rows) {
        double[][] covariance = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            covariance[i][i] = design.v[rows[i]] + tauSquared;
        }
        return covariance;
    }

    /** Whether something can be said about the variance between studies, and so about a new one. */
    boolean predicts() {
        return settings.method() != PoolingMethod.EE && design.k > design.p;
    }

    Heterogeneity heterogeneity() {
        return Heterogeneity.of(design, settings.method(), tauSquared);
    }
}
