package org.w3id.tegenwicht.evidence;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/** Tail probabilities and quantiles. Infinite degrees of freedom mean the normal distribution. */
final class Distributions {

    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final int NEWTON_STEPS = 3;

    private Distributions() {
    }

    /** The two-sided critical value of a level such as 0.95. */
    static double critical(double level, double freedom) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1: " + level);
        }
        if (!(freedom > 0)) {
            throw new IllegalArgumentException("Degrees of freedom lie above 0: " + freedom);
        }
        double probability = 1 - (1 - level) / 2;
        return Double.isInfinite(freedom) ? NORMAL.inverseCumulativeProbability(probability) : studentQuantile(probability, freedom);
    }

    /** The two-sided p value of a z or t statistic. */
    static double twoSided(double statistic, double freedom) {
        if (Double.isNaN(statistic)) {
            return Double.NaN;
        }
        double size = Math.abs(statistic);
        if (Double.isInfinite(freedom)) {
            return 2 * NORMAL.cumulativeProbability(-size);
        }
        return Beta.regularizedBeta(freedom / (freedom + size * size), freedom / 2, 0.5);
    }

    /** The probability of a larger chi-squared. */
    static double chiSquaredUpper(double statistic, double freedom) {
        return freedom < 1 ? 1 : Gamma.regularizedGammaQ(freedom / 2, statistic / 2);
    }

    static double chiSquaredQuantile(double probability, double freedom) {
        ChiSquaredDistribution distribution = new ChiSquaredDistribution(freedom);
        double quantile = distribution.inverseCumulativeProbability(probability);
        for (int step = 0; step < NEWTON_STEPS && quantile > 0; step++) {
            quantile -= (distribution.cumulativeProbability(quantile) - probability) / distribution.density(quantile);
        }
        return quantile;
    }

    /** The probability of a larger F. */
    static double fUpper(double statistic, double numerator, double denominator) {
        return Beta.regularizedBeta(denominator / (denominator + numerator * statistic), denominator / 2, numerator / 2);
    }

    /** Hipparchus solves to nine digits; a few steps of Newton's method give the rest. */
    private static double studentQuantile(double probability, double freedom) {
        TDistribution student = new TDistribution(freedom);
        double quantile = student.inverseCumulativeProbability(probability);
        for (int step = 0; step < NEWTON_STEPS; step++) {
            quantile -= (student.cumulativeProbability(quantile) - probability) / student.density(quantile);
        }
        return quantile;
    }
}
