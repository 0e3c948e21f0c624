package org.w3id.tegenwicht.evidence;

import java.util.Optional;

/**
 * What findings say together.
 *
 * @param k how many findings
 * @param settings how they were pooled
 * @param effect the pooled effect, on the scale of the findings
 * @param prediction where the true effect of a comparable new study would lie: effect ± the quantile of z, or of t with Knapp and Hartung,
 *     times √(se² + τ²) (Higgins et al. 2009; the default of R metafor). Empty for equal effects and for one finding
 * @param heterogeneity how much the findings differ
 */
public record Pooled(int k, Settings settings, Coefficient effect, Optional<Interval> prediction, Heterogeneity heterogeneity) {
}
