package org.w3id.tegenwicht.evidence;

/**
 * The scores of one group on a continuous outcome.
 *
 * @param mean the mean, in the units of the outcome
 * @param standardDeviation the standard deviation in the group, in the same units; above 0
 * @param size how many the group had; 2 or more
 */
public record GroupScores(double mean, double standardDeviation, long size) {

    /** @throws IllegalArgumentException when a number is not finite, the standard deviation is not above 0 or the group is smaller than 2 */
    public GroupScores {
        if (!Double.isFinite(mean) || !Double.isFinite(standardDeviation) || standardDeviation <= 0 || size < 2) {
            throw new IllegalArgumentException("Not the scores of a group of two or more: mean %s, standard deviation %s, %d people"
                    .formatted(mean, standardDeviation, size));
        }
    }

    /**
     * The mean of this group less that of another, in the units of the outcome; variance s1²/n1 + s2²/n2, which lets the groups differ in
     * spread (as {@code escalc(measure = "MD")} of R metafor).
     */
    public Estimate differenceFrom(GroupScores comparison) {
        return new Estimate(mean - comparison.mean, Math.sqrt(squaredError() + comparison.squaredError()));
    }

    /** The difference between the means in standard deviations, pooled over both groups (Cohen 1988). */
    public StandardizedDifference standardized(GroupScores comparison) {
        double freedom = size + comparison.size - 2.0;
        double pooled = Math.sqrt(((size - 1) * square(standardDeviation)
                + (comparison.size - 1) * square(comparison.standardDeviation)) / freedom);
        return new StandardizedDifference((mean - comparison.mean) / pooled, size, comparison.size);
    }

    private double squaredError() {
        return square(standardDeviation) / size;
    }

    private static double square(double value) {
        return value * value;
    }
}
