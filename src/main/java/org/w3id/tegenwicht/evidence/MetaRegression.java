package org.w3id.tegenwicht.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Mixed-effects meta-regression: how effects differ with moderators, and what differences between studies those leave over (Raudenbush 2009).
 * Equals {@code rma(yi, vi, mods = ~ ...)} of R metafor. Knapp and Hartung's adjustment is advised (Viechtbauer et al. 2015).
 */
public final class MetaRegression {

    private final MixedModel model;
    private final List<Coefficient> coefficients;
    private final OptionalDouble explained;

    private MetaRegression(MixedModel model, double without) {
        this.model = model;
        this.coefficients = IntStream.range(0, model.design.p).mapToObj(model::coefficient).toList();
        this.explained = model.settings.method() == PoolingMethod.EE || without == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, 100 * (without - model.tauSquared) / without));
    }

    /**
     * @param effects at least as many as coefficients
     * @throws IllegalArgumentException when there are too few findings, or moderators depend on each other
     * @throws NoConvergenceException when the variance between studies is not found
     */
    public static MetaRegression fit(List<Estimate> effects, Moderators moderators, Settings settings) {
        MixedModel model = new MixedModel(Design.of(effects, moderators.withIntercept()), settings);
        return new MetaRegression(model, BetweenStudies.variance(Design.of(effects), settings.method()));
    }

    /** The intercept, then one coefficient for each column of the moderators, in their order. */
    public List<Coefficient> coefficients() {
        return coefficients;
    }

    /** Whether effects differ with the moderators at all: QM. */
    public JointTest testOfModerators() {
        return JointTest.of(model, 1);
    }

    /** What the moderators leave over: QE, τ², I² and H². */
    public Heterogeneity residual() {
        return model.heterogeneity();
    }

    /** R², the percentage of τ² that the moderators explain, 0 to 100; empty for equal effects or when there was nothing to explain. */
    public OptionalDouble explained() {
        return explained;
    }

    /** The expected effect at given values of the moderators. */
    public Coefficient at(double... values) {
        return model.at(row(values));
    }

    /** Where the true effect of a new study with these values would lie; empty for equal effects. */
    public Optional<Interval> predictionAt(double... values) {
        return model.predicts() ? Optional.of(at(values).prediction(model.tauSquared, model.settings.level())) : Optional.empty();
    }

    private double[] row(double[] values) {
        if (values.length != model.design.p - 1) {
            throw new IllegalArgumentException("%d values for %d moderators".formatted(values.length, model.design.p - 1));
        }
        double[] row = new double[model.design.p];
        row[0] = 1;
        System.arraycopy(values, 0, row, 1, values.length);
        return row;
    }
}
