package org.w3id.tegenwicht.evidence;

/**
 * The four numbers of a two-by-two table.
 *
 * @param events how many of the group had the outcome
 * @param size how many the group had
 * @param comparisonEvents how many of the comparison had the outcome
 * @param comparisonSize how many the comparison had
 */
public record Counts(long events, long size, long comparisonEvents, long comparisonSize) {

    /** What is added to each cell when one of them is empty (Haldane 1940, Anscombe 1956). */
    private static final double CORRECTION = 0.5;

    /** @throws IllegalArgumentException when a count is negative or larger than its group, or a group is empty */
    public Counts {
        if (events < 0 || comparisonEvents < 0 || size < 1 || comparisonSize < 1 || events > size || comparisonEvents > comparisonSize) {
            throw new IllegalArgumentException("Not the counts of two groups: %d of %d against %d of %d"
                    .formatted(events, size, comparisonEvents, comparisonSize));
        }
    }

    /**
     * The log risk ratio with its large-sample standard error: ln((a/n1)/(c/n2)), variance 1/a - 1/n1 + 1/c - 1/n2
     * (Katz et al. 1978). Where a group has no events, or everybody in both has one, half is added to each cell of the table.
     */
    public Estimate logRiskRatio() {
        double add = events == 0 || comparisonEvents == 0 || (events == size && comparisonEvents == comparisonSize) ? CORRECTION : 0;
        double a = events + add;
        double n = size + 2 * add;
        double c = comparisonEvents + add;
        double m = comparisonSize + 2 * add;
        return new Estimate(Math.log((a / n) / (c / m)), Math.sqrt(1 / a - 1 / n + 1 / c - 1 / m));
    }

    /** How many in a hundred of the group had the outcome, less how many in a hundred of the comparison. */
    public double percentagePoints() {
        return 100.0 * events / size - 100.0 * comparisonEvents / comparisonSize;
    }
}
