package org.w3id.tegenwicht.evidence;

/**
 * A coefficient of a model: a pooled effect, or how much effects rise with a moderator.
 *
 * @param estimate its value and standard error
 * @param freedom the degrees of freedom of its test and interval; infinite for the normal distribution
 * @param interval its confidence interval
 * @param statistic value by standard error: z or t; NaN when the standard error is 0
 * @param p the probability of a statistic at least as far from 0, on either side, when the true value is 0
 */
public record Coefficient(Estimate estimate, double freedom, Interval interval, double statistic, double p) {

    static Coefficient of(double value, double variance, double freedom, double level) {
        Estimate estimate = new Estimate(value, Math.sqrt(Math.max(0, variance)));
        double statistic = estimate.standardError() > 0 ? value / estimate.standardError() : Double.NaN;
        return new Coefficient(estimate, freedom, estimate.interval(level, freedom), statistic, Distributions.twoSided(statistic, freedom));
    }

    /** Where the true effect of a comparable new study would lie: the value with its own variance and that between studies. */
    Interval prediction(double tauSquared, double level) {
        double spread = Math.sqrt(estimate.variance() + tauSquared);
        return Interval.around(estimate.value(), Distributions.critical(level, freedom) * spread, level);
    }
}
