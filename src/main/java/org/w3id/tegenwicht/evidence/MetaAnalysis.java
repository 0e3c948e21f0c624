package org.w3id.tegenwicht.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A meta-analysis by the model that the findings allow: one rule for SPARQL, API and pages.
 *
 * @param model which model that was
 * @param settings the estimator and level asked for; with clusters the intervals follow Student's t anyway
 * @param k how many findings
 * @param clusters how many clusters; a finding without one counts as its own
 * @param estimate the pooled effect, on the scale of the findings
 * @param effect the same with standard error, interval and test; empty for {@link Model#ONE_CLUSTER}
 * @param prediction where the true effect of a new finding of a new cluster would lie; empty for one finding or cluster and for equal effects
 * @param heterogeneity how much the findings differ
 * @param weights what each finding counts for in the pooled effect, in percent, in their order (for clusters the row sums of the inverse
 *     covariance, as {@code weights(type = "rowsum")} of R metafor)
 */
public record MetaAnalysis(Model model, Settings settings, int k, int clusters, double estimate, Optional<Coefficient> effect,
        Optional<Interval> prediction, Heterogeneity heterogeneity, List<Double> weights) {

    /** Which model the findings allow. */
    public enum Model {
        /** One finding, which is its own pooled effect. */
        ONE_FINDING,
        /** Findings that do not depend on each other: {@link Pooling}. */
        TWO_LEVEL,
        /** Findings within clusters, by REML: {@link ThreeLevel}. */
        THREE_LEVEL,
        /** The weights of two levels by another estimator than REML, with cluster-robust variance (CR2) for the rest. */
        ROBUST,
        /** Several findings of one cluster: how far they depend on each other cannot be seen, so there is an effect without an interval. */
        ONE_CLUSTER
    }

    /** Above 4 degrees of freedom the t approximation of a robust test holds (Tipton 2015). */
    private static final double TRUSTED_FREEDOM = 4;

    public MetaAnalysis {
        weights = List.copyOf(weights);
    }

    /**
     * @param effects at least one, all on the same scale and in the same direction, each with a standard error above 0
     * @param clusters of the findings, in their order; null, or null for some, where there is none
     * @throws IllegalArgumentException when there are no findings, one has no standard error, or lengths differ
     * @throws NoConvergenceException when a variance is not found
     */
    public static MetaAnalysis of(List<Estimate> effects, List<?> clusters, Settings settings) {
        if (effects.size() == 1) {
            return twoLevel(Model.ONE_FINDING, effects, 1, settings);
        }
        if (clusters == null || clusters.stream().allMatch(Objects::isNull)) {
            return twoLevel(Model.TWO_LEVEL, effects, effects.size(), settings);
        }
        List<Object> all = new ArrayList<>();
        clusters.forEach(cluster -> all.add(cluster == null ? new Object() : cluster));
        if (all.size() == effects.size() && all.stream().distinct().count() == 1) {
            return twoLevel(Model.ONE_CLUSTER, effects, 1, settings);
        }
        return settings.method() == PoolingMethod.REML ? threeLevel(effects, all, settings) : robust(effects, all, settings);
    }

    /** Whether the degrees of freedom are so few that interval and test mislead (Tipton 2015). */
    public boolean fewDegreesOfFreedom() {
        return (model == Model.THREE_LEVEL || model == Model.ROBUST) && effect.orElseThrow().freedom() < TRUSTED_FREEDOM;
    }

    private static MetaAnalysis twoLevel(Model model, List<Estimate> effects, int clusters, Settings settings) {
        MixedModel mixed = new MixedModel(Design.of(effects), settings);
        Coefficient effect = mixed.coefficient(0);
        boolean whole = model != Model.ONE_CLUSTER;
        Optional<Interval> prediction = whole && mixed.predicts() ? Optional.of(effect.prediction(mixed.tauSquared, settings.level())) : Optional.empty();
        return new MetaAnalysis(model, settings, effects.size(), clusters, effect.estimate().value(), whole ? Optional.of(effect) : Optional.empty(),
                prediction, mixed.heterogeneity(), percent(mixed.weights()));
    }

    private static MetaAnalysis threeLevel(List<Estimate> effects, List<?> clusters, Settings settings) {
        ThreeLevelModel model = new ThreeLevelModel(Design.of(effects), clusters, settings.level());
        Coefficient effect = model.coefficients.getFirst();
        return new MetaAnalysis(Model.THREE_LEVEL, settings, effects.size(), model.clusters.count(), effect.estimate().value(), Optional.of(effect),
                Optional.of(effect.prediction(model.total(), settings.level())), model.heterogeneity(), percent(model.weights()));
    }

    private static MetaAnalysis robust(List<Estimate> effects, List<?> labels, Settings settings) {
        Clusters clusters = Clusters.of(labels, effects.size());
        MixedModel mixed = new MixedModel(Design.of(effects), settings.withKnappHartung(false));
        Coefficient effect = mixed.robust(clusters);
        Optional<Interval> prediction = mixed.predicts() ? Optional.of(effect.prediction(mixed.tauSquared, settings.level())) : Optional.empty();
        return new MetaAnalysis(Model.ROBUST, settings, effects.size(), clusters.count(), effect.estimate().value(), Optional.of(effect), prediction,
                mixed.heterogeneity(), percent(mixed.weights()));
    }

    private static List<Double> percent(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        List<Double> shares = new ArrayList<>();
        for (double weight : weights) {
            shares.add(100 * weight / sum);
        }
        return shares;
    }
}
