package org.w3id.tegenwicht.evidence;

import java.util.Arrays;

/**
 * Weighted least squares at one value of τ²: weights 1/(v + τ²), and what the estimators of τ² need of the matrix P = W - WX(X'WX)⁻¹X'W
 * (Raudenbush 2009; Viechtbauer 2005).
 */
final class WeightedFit {

    final double[] beta;
    final double[][] covariance;
    /** The weighted sum of squared residuals: y'Py, which is Q at τ² = 0. */
    final double squares;
    private final Design design;
    final double[] weights;
    final double[] residuals;
    private final double logDeterminant;

    WeightedFit(Design design, double tauSquared) {
        this.design = design;
        this.weights = Arrays.stream(design.v).map(v -> 1 / (v + tauSquared)).toArray();
        Symmetric.Inverse inverse = Symmetric.inverse(moment(1));
        this.covariance = inverse.matrix();
        this.logDeterminant = inverse.logDeterminant();
        this.beta = Symmetric.times(covariance, weightedSum());
        this.residuals = new double[design.k];
        double sum = 0;
        for (int i = 0; i < design.k; i++) {
            residuals[i] = design.y[i] - Symmetric.dot(design.x[i], beta);
            sum += weights[i] * residuals[i] * residuals[i];
        }
        this.squares = sum;
    }

    /** tr(P). */
    double traceP() {
        return weightSum(1) - Symmetric.traceOfProduct(covariance, moment(2));
    }

    /** tr(PP). */
    double tracePP() {
        double[][] second = moment(2);
        double[][] half = new double[design.p][];
        for (int j = 0; j < design.p; j++) {
            half[j] = Symmetric.times(covariance, second[j]);
        }
        double square = 0;
        for (int i = 0; i < design.p; i++) {
            for (int j = 0; j < design.p; j++) {
                square += half[i][j] * half[j][i];
            }
        }
        return weightSum(2) - 2 * Symmetric.traceOfProduct(covariance, moment(3)) + square;
    }

    /** y'PPy. */
    double squaresOfP() {
        double sum = 0;
        for (int i = 0; i < design.k; i++) {
            double weighted = weights[i] * residuals[i];
            sum += weighted * weighted;
        }
        return sum;
    }

    /** The restricted log likelihood, up to a constant. */
    double restrictedLogLikelihood() {
        return 0.5 * (Arrays.stream(weights).map(Math::log).sum() - logDeterminant - squares);
    }

    private double weightSum(int power) {
        return Arrays.stream(weights).map(weight -> power(weight, power)).sum();
    }

    private double[] weightedSum() {
        double[] sum = new double[design.p];
        for (int i = 0; i < design.k; i++) {
            for (int j = 0; j < design.p; j++) {
                sum[j] += weights[i] * design.y[i] * design.x[i][j];
            }
        }
        return sum;
    }

    /** X'W^power X. */
    private double[][] moment(int power) {
        double[][] moment = new double[design.p][design.p];
        for (int i = 0; i < design.k; i++) {
            Symmetric.add(moment, power(weights[i], power), design.x[i]);
        }
        return moment;
    }

    private static double power(double base, int exponent) {
        double product = base;
        for (int i = 1; i < exponent; i++) {
            product *= base;
        }
        return product;
    }
}
