package org.w3id.tegenwicht.evidence;

/**
 * An effect with its uncertainty, on the scale of one effect measure.
 *
 * @param value the effect
 * @param standardError its standard error, on the same scale; 0 or more
 */
public record Estimate(double value, double standardError) {

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
        return interval(level, Double.POSITIVE_INFINITY);
    }

    /**
     * The confidence interval by Student's t.
     *
     * @param level between 0 and 1, such as 0.95
     * @param freedom the degrees of freedom, above 0; infinite for the normal approximation
     */
    public Interval interval(double level, double freedom) {
        return Interval.around(value, Distributions.critical(level, freedom) * standardError, level);
    }

    /**
     * The standard error that a symmetric normal interval implies: half its width by the quantile of its level (Higgins et al., Cochrane
     * Handbook, 2019, section 6.5.2.2).
     */
    public static double standardErrorOf(Interval interval) {
        return standardErrorOf(interval, Double.POSITIVE_INFINITY);
    }

    /** The standard error that a symmetric interval by Student's t implies (Cochrane Handbook, section 6.5.2.3). */
    public static double standardErrorOf(Interval interval, double freedom) {
        return (interval.high() - interval.low()) / (2 * Distributions.critical(interval.level(), freedom));
    }

    /**
     * A ratio and its interval on the logarithmic scale: ln of the ratio, standard error from the logarithms of the limits.
     *
     * @param ratio above 0
     * @param interval of the ratio, limits above 0
     * @throws IllegalArgumentException when the ratio or a limit is not above 0
     */
    public static Estimate ofRatio(double ratio, Interval interval) {
        if (!(ratio > 0 && interval.low() > 0)) {
            throw new IllegalArgumentException("A ratio and the limits of its interval lie above 0: " + ratio + ", " + interval);
        }
        return new Estimate(Math.log(ratio), standardErrorOf(interval.map(Math::log)));
    }
}
