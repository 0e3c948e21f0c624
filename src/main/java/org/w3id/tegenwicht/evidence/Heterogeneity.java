package org.w3id.tegenwicht.evidence;

/**
 * How much findings differ beyond chance.
 *
 * @param q Cochran's Q, the weighted sum of squared residuals under equal effects (Cochran 1954); with moderators what they leave over
 * @param freedom the degrees of freedom of Q: k - p
 * @param p the probability of a larger Q when true effects do not differ
 * @param tauSquared τ², the variance of true effects, on the scale of the effect measure squared
 * @param iSquared the percentage of the total variance that is between studies, 0 to 100. For random effects 100 τ²/(τ² + s²), with s² the
 *     typical sampling variance (k - p)/tr(P) of Higgins and Thompson (2002): it follows the chosen estimator of τ² and equals 100 (Q - df)/Q
 *     for DerSimonian-Laird only. For equal effects it is 100 (Q - df)/Q, not below 0. Both as R metafor.
 * @param hSquared the total variance as a multiple of sampling variance: τ²/s² + 1 for random effects, Q/df for equal effects
 */
public record Heterogeneity(double q, int freedom, double p, double tauSquared, double iSquared, double hSquared) {

    /** What can be said of findings that leave nothing to compare: Q, τ² and I² are 0, H² is 1. */
    static final Heterogeneity NONE = new Heterogeneity(0, 0, 1, 0, 0, 1);

    static Heterogeneity of(Design design, PoolingMethod method, double tauSquared) {
        int freedom = design.k - design.p;
        if (freedom == 0) {
            return NONE;
        }
        WeightedFit equal = new WeightedFit(design, 0);
        double q = equal.squares;
        double p = Distributions.chiSquaredUpper(q, freedom);
        if (method == PoolingMethod.EE) {
            return new Heterogeneity(q, freedom, p, 0, q > freedom ? 100 * (q - freedom) / q : 0, q / freedom);
        }
        double typical = freedom / equal.traceP();
        return new Heterogeneity(q, freedom, p, tauSquared, 100 * tauSquared / (tauSquared + typical), tauSquared / typical + 1);
    }
}
