package org.w3id.tegenwicht.evidence;

/**
 * The four numbers of a two-by-two table, and the effect sizes that follow from them. Where a cell of the table is empty, half is added to
 * each of its cells before a measure is taken (Haldane 1940, Anscombe 1956), as {@code escalc} of R metafor does by default ({@code add =
 * 1/2, to = "only0"}).
 *
 * @param events how many of the group had the outcome
 * @param size how many the group had
 * @param comparisonEvents how many of the comparison had the outcome
 * @param comparisonSize how many the comparison had
 */
public record Counts(long events, long size, long comparisonEvents, long comparisonSize) {

    private static final double CORRECTION = 0.5;

    /** @throws IllegalArgumentException when a count is negative or larger than its group, or a group is empty */
    public Counts {
        if (events < 0 || comparisonEvents < 0 || size < 1 || comparisonSize < 1 || events > size || comparisonEvents > comparisonSize) {
            throw new IllegalArgumentException("Not the counts of two groups: %d of %d against %d of %d"
                    .formatted(events, size, comparisonEvents, comparisonSize));
        }
    }

    /** The effect on the scale of a measure. */
    public Estimate effect(CountMeasure measure) {
        return switch (measure) {
            case RISK_RATIO -> logRiskRatio();
            case ODDS_RATIO -> logOddsRatio();
            case RISK_DIFFERENCE -> riskDifference();
        };
    }

    /**
     * The natural logarithm of the risk ratio with its large-sample standard error: ln((a/n1)/(c/n2)), variance 1/a - 1/n1 + 1/c - 1/n2 (Katz
     * et al. 1978).
     */
    public Estimate logRiskRatio() {
        double a = a();
        double c = c();
        double n = a + b();
        double m = c + d();
        return new Estimate(Math.log((a / n) / (c / m)), Math.sqrt(1 / a - 1 / n + 1 / c - 1 / m));
    }

    /** The natural logarithm of the odds ratio: ln(ad/bc), variance 1/a + 1/b + 1/c + 1/d (Woolf 1955). */
    public Estimate logOddsRatio() {
        return new Estimate(Math.log(a() * d() / (b() * c())), Math.sqrt(1 / a() + 1 / b() + 1 / c() + 1 / d()));
    }

    /**
     * The difference of the two proportions, between -1 and 1: a/n1 - c/n2, variance p1(1 - p1)/n1 + p2(1 - p2)/n2 (Fleiss and Berlin 2009).
     */
    public Estimate riskDifference() {
        double n = a() + b();
        double m = c() + d();
        double p = a() / n;
        double q = c() / m;
        return new Estimate(p - q, Math.sqrt(p * (1 - p) / n + q * (1 - q) / m));
    }

    /** How many in a hundred of the group had the outcome, less how many in a hundred of the comparison: nothing added to empty cells. */
    public double percentagePoints() {
        return 100.0 * events / size - 100.0 * comparisonEvents / comparisonSize;
    }

    private double a() {
        return events + added();
    }

    private double b() {
        return size - events + added();
    }

    private double c() {
        return comparisonEvents + added();
    }

    private double d() {
        return comparisonSize - comparisonEvents + added();
    }

    private double added() {
        boolean emptyCell = events == 0 || comparisonEvents == 0 || events == size || comparisonEvents == comparisonSize;
        return emptyCell ? CORRECTION : 0;
    }
}
