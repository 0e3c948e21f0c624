package org.w3id.tegenwicht.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What would be pooled if the funnel plot were symmetric: findings that seem to be missing on one side are estimated and filled in as the
 * mirror images of the most extreme ones on the other (Duval and Tweedie 2000, estimator L0). A look at how much missing studies could
 * matter, not a correction. Equals {@code trimfill} of R metafor.
 *
 * @param side where findings are missing
 * @param missing how many, L0 rounded to a whole number
 * @param missingStandardError the standard error of L0
 * @param filled the findings that were filled in
 * @param pooled the findings and the filled ones together
 */
public record TrimAndFill(Side side, int missing, double missingStandardError, List<Estimate> filled, Pooled pooled) {

    private static final int STEPS = 100;

    /** A side of the funnel plot. */
    public enum Side {
        /** Below the pooled effect. */
        LEFT,
        /** Above the pooled effect. */
        RIGHT
    }

    /** The side is the one that small studies lean away from: the left when effects rise with their standard error, and the right otherwise. */
    public static TrimAndFill of(List<Estimate> effects, Settings settings) {
        Coefficient slope = EggerTest.of(effects, settings.withKnappHartung(false)).slope();
        return of(effects, settings, slope.estimate().value() < 0 ? Side.RIGHT : Side.LEFT);
    }

    /**
     * @param effects two or more
     * @throws IllegalArgumentException when there are fewer
     * @throws NoConvergenceException when the number of missing findings does not settle
     */
    public static TrimAndFill of(List<Estimate> effects, Settings settings, Side side) {
        if (effects.size() < 2) {
            throw new IllegalArgumentException("Trim and fill needs two findings or more, not " + effects.size());
        }
        double sign = side == Side.RIGHT ? -1 : 1;
        List<Estimate> sorted = effects.stream().map(e -> new Estimate(sign * e.value(), e.standardError()))
                .sorted(Comparator.comparingDouble(Estimate::value)).toList();
        int k = sorted.size();
        int missing = 0;
        for (int step = 0; step < STEPS; step++) {
            double centre = Pooling.pool(sorted.subList(0, k - missing), settings).effect().estimate().value();
            double l0 = (4 * rankSum(sorted, centre) - k * (k + 1.0)) / (2.0 * k - 1);
            int next = (int) Math.max(0, Math.rint(l0));
            if (next == missing) {
                List<Estimate> filled = sorted.subList(k - missing, k).stream()
                        .map(e -> new Estimate(sign * (2 * centre - e.value()), e.standardError())).toList();
                Pooled pooled = Pooling.pool(Stream.concat(effects.stream(), filled.stream()).toList(), settings);
                return new TrimAndFill(side, missing, standardError(k, l0), filled, pooled);
            }
            missing = Math.min(next, k - 1);
        }
        throw new NoConvergenceException("The number of missing findings does not settle: trim and fill gives no result here");
    }

    /** The sum of the ranks, by distance from the centre, of the findings above it. */
    private static double rankSum(List<Estimate> sorted, double centre) {
        List<Double> distances = new ArrayList<>(sorted.stream().map(e -> e.value() - centre).toList());
        distances.sort(Comparator.comparingDouble(Math::abs));
        double sum = 0;
        for (int rank = 1; rank <= distances.size(); rank++) {
            sum += distances.get(rank - 1) > 0 ? rank : 0;
        }
        return sum;
    }

    private static double standardError(double k, double l0) {
        double variance = (k * (k + 1) * (2 * k + 1) + 10 * l0 * l0 * l0 + 27 * l0 * l0 + 17 * l0
                - 18 * k * l0 * l0 - 18 * k * l0 + 6 * k * k * l0) / 24;
        return 4 * Math.sqrt(Math.max(0, variance)) / (2 * k - 1);
    }
}
