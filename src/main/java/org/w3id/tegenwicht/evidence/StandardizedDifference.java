package org.w3id.tegenwicht.evidence;

import org.hipparchus.special.Gamma;

/**
 * A difference between two groups in standard deviations, before it is corrected for small samples: Cohen's d.
 *
 * @param d the difference
 * @param size how many the group had; 1 or more
 * @param comparisonSize how many the comparison had; 1 or more, together 4 or more
 */
public record StandardizedDifference(double d, long size, long comparisonSize) {

    /** @throws IllegalArgumentException when d is not finite, a group is empty or both together have fewer than four */
    public StandardizedDifference {
        if (!Double.isFinite(d) || size < 1 || comparisonSize < 1 || size + comparisonSize < 4) {
            throw new IllegalArgumentException("Not a standardized difference of two groups: %s of %d against %d"
                    .formatted(d, size, comparisonSize));
        }
    }

    /** The difference that a Hedges g of two groups was corrected from. */
    public static StandardizedDifference ofHedgesG(double g, long size, long comparisonSize) {
        return new StandardizedDifference(g / correction(size + comparisonSize - 2), size, comparisonSize);
    }

    /** The difference that a t test of two independent groups implies: t √(1/n1 + 1/n2) (Lipsey and Wilson 2001). */
    public static StandardizedDifference ofT(double t, long size, long comparisonSize) {
        return new StandardizedDifference(t * Math.sqrt(1.0 / size + 1.0 / comparisonSize), size, comparisonSize);
    }

    /**
     * Hedges g: d times the exact correction, with the large-sample variance 1/n1 + 1/n2 + g²/(2(n1 + n2)) (Hedges 1981, 1982), the default
     * of {@code escalc(measure = "SMD")} of R metafor.
     */
    public Estimate hedgesG() {
        double g = d * correction(freedom());
        return new Estimate(g, Math.sqrt(perPerson() + g * g / (2.0 * (size + comparisonSize))));
    }

    /**
     * Hedges g with the unbiased estimate of its variance, 1/n1 + 1/n2 + (1 - (m - 2)/(m J²)) g² with m = n1 + n2 - 2 (Hedges 1983; {@code
     * vtype = "UB"} of R metafor).
     */
    public Estimate hedgesGUnbiasedVariance() {
        double m = freedom();
        double j = correction(m);
        double g = d * j;
        return new Estimate(g, Math.sqrt(perPerson() + (1 - (m - 2) / (m * j * j)) * g * g));
    }

    /** Cohen's d itself, uncorrected, variance 1/n1 + 1/n2 + d²/(2(n1 + n2)) (Borenstein 2009): what conversions start from. */
    public Estimate cohensD() {
        return new Estimate(d, Math.sqrt(perPerson() + d * d / (2.0 * (size + comparisonSize))));
    }

    /**
     * The exact correction for small samples, J(m) = Γ(m/2) / (√(m/2) Γ((m - 1)/2)) (Hedges 1981). The well-known 1 - 3/(4m - 1) approximates
     * it.
     *
     * @param freedom m, the degrees of freedom; 2 or more
     */
    static double correction(double freedom) {
        return Math.exp(Gamma.logGamma(freedom / 2) - Math.log(Math.sqrt(freedom / 2)) - Gamma.logGamma((freedom - 1) / 2));
    }

    private double freedom() {
        return size + comparisonSize - 2.0;
    }

    private double perPerson() {
        return 1.0 / size + 1.0 / comparisonSize;
    }
}
