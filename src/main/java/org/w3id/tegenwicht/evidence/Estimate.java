package org.w3id.tegenwicht.evidence;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * An effect with its uncertainty, on the scale of one effect measure.
 *
 * @param value the effect
 * @param standardError its standard error, on the same scale; 0 or more
 */
public record Estimate(double value, double standardError) {

    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** @throws IllegalArgumentException when a number is not finite or the standard error is below 0 */
    public Estimate {
        if (!Double.isFinite(value) || !Double.isFinite(standardError) || standardError < 0) {
            throw new IllegalArgumentException("Not an estimate with a standard error: " + value + ", " + standardError);
        }
    }

    /** The sampling variance: the square of the standard error. */
    public double variance() {
        return standardError * standardError;
    }

    /**
     * The confidence interval by the normal approximation (Wald).
     *
     * @param level between 0 and 1, such as 0.95
     */
    public Interval interval(double level) {
        double half = quantile(level) * standardError;
        return new Interval(value - half, value + half, level);
    }

    /**
     * The standard error that a symmetric normal interval implies: half its width by the quantile of its level
     * (Higgins et al., Cochrane Handbook, 2019, section 6.5.2.2).
     */
    public static double standardErrorOf(Interval interval) {
        return (interval.high() - interval.low()) / (2 * quantile(interval.level()));
    }

    private static double quantile(double level) {
        return NORMAL.inverseCumulativeProbability(1 - (1 - level) / 2);
    }
}
