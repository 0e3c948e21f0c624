package org.w3id.tegenwicht.evidence;

/**
 * How to pool.
 *
 * @param method the estimator of the variance between studies
 * @param knappHartung whether tests and intervals follow Knapp and Hartung (2003): Student's t with k - p degrees of freedom and a standard
 *     error that follows the observed spread; otherwise the normal distribution
 * @param level the confidence level of all intervals, between 0 and 1
 */
public record Settings(PoolingMethod method, boolean knappHartung, double level) {

    /** REML, normal distribution, 95%: what R metafor does when it is not told otherwise. */
    public static final Settings STANDARD = new Settings(PoolingMethod.REML, false, 0.95);

    /** @throws IllegalArgumentException when the level is not between 0 and 1 or the method is missing */
    public Settings {
        if (method == null) {
            throw new IllegalArgumentException("A method is needed: EE, DL, REML or PM");
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1: " + level);
        }
    }

    /** The same with another method. */
    public Settings with(PoolingMethod other) {
        return new Settings(other, knappHartung, level);
    }

    /** The same with or without Knapp and Hartung. */
    public Settings withKnappHartung(boolean wanted) {
        return new Settings(method, wanted, level);
    }

    /** The same with another confidence level. */
    public Settings withLevel(double other) {
        return new Settings(method, knappHartung, other);
    }
}
