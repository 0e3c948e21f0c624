package org.w3id.tegenwicht.evidence;

/**
 * A test of several coefficients at once: are all of them 0?
 *
 * @param statistic a Wald χ², or that by its degrees of freedom as F when the model follows Knapp and Hartung; 0 or more. NaN when
 *     the model fits so closely that standard errors are 0
 * @param freedom how many coefficients
 * @param residualFreedom the second degrees of freedom of F; infinite for χ²
 * @param p the probability of a larger statistic when all are 0
 */
public record JointTest(double statistic, int freedom, double residualFreedom, double p) {

    /** The coefficients from an index onwards. */
    static JointTest of(MixedModel model, int from) {
        int m = model.design.p - from;
        double[] beta = new double[m];
        double[][] covariance = new double[m][m];
        double[][] whole = model.covariance();
        System.arraycopy(model.beta(), from, beta, 0, m);
        for (int i = 0; i < m; i++) {
            System.arraycopy(whole[i + from], from, covariance[i], 0, m);
        }
        if (covariance[0][0] == 0) {
            return new JointTest(Double.NaN, m, model.freedom, Double.NaN);
        }
        double wald = Symmetric.dot(beta, Symmetric.times(Symmetric.inverse(covariance).matrix(), beta));
        return of(wald, m, model.freedom);
    }

    static JointTest of(double chiSquared, int freedom, double residualFreedom) {
        return Double.isInfinite(residualFreedom)
                ? new JointTest(chiSquared, freedom, residualFreedom, Distributions.chiSquaredUpper(chiSquared, freedom))
                : new JointTest(chiSquared / freedom, freedom, residualFreedom, Distributions.fUpper(chiSquared / freedom, freedom, residualFreedom));
    }
}
