package org.w3id.tegenwicht.evidence;

import java.util.List;

/**
 * Confidence intervals of τ², I² and H² by the Q-profile method (Viechtbauer 2007): the values of τ² at which the weighted sum of squares
 * equals the quantiles of χ² with k - 1 degrees of freedom. It holds for each estimator of τ². Limits do not go below τ² = 0; when both are
 * 0, even equal effects would rarely be this much alike.
 *
 * @param tauSquared of τ²
 * @param iSquared of I², in percent
 * @param hSquared of H²
 */
public record HeterogeneityIntervals(Interval tauSquared, Interval iSquared, Interval hSquared) {

    /**
     * @param effects two or more
     * @param level between 0 and 1
     * @throws IllegalArgumentException when there are fewer than two
     */
    public static HeterogeneityIntervals of(List<Estimate> effects, double level) {
        if (effects.size() < 2) {
            throw new IllegalArgumentException("The variance between studies cannot be seen in " + effects.size() + " finding");
        }
        Design design = Design.of(effects);
        int freedom = design.k - design.p;
        double tail = (1 - level) / 2;
        Interval tauSquared = new Interval(BetweenStudies.whereQEquals(design, Distributions.chiSquaredQuantile(1 - tail, freedom)),
                BetweenStudies.whereQEquals(design, Distributions.chiSquaredQuantile(tail, freedom)), level);
        double typical = freedom / new WeightedFit(design, 0).traceP();
        return new HeterogeneityIntervals(tauSquared, tauSquared.map(tau -> 100 * tau / (tau + typical)), tauSquared.map(tau -> tau / typical + 1));
    }
}
