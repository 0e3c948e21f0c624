package org.w3id.tegenwicht.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Pools findings that do not depend on each other, by inverse variance. Equals {@code rma} of R metafor. For findings that share a study, see
 * {@link ThreeLevel}.
 *
 * <p>One finding is its own pooled effect: normal interval, no prediction interval, no heterogeneity. Findings that are all equal have τ² =
 * 0, and with Knapp and Hartung a standard error of 0.
 */
public final class Pooling {

    private Pooling() {
    }

    /**
     * @param effects at least one, all on the same scale and in the same direction, each with a standard error above 0
     * @throws IllegalArgumentException when there is none, or one has no standard error
     * @throws NoConvergenceException when the variance between studies is not found
     */
    public static Pooled pool(List<Estimate> effects, Settings settings) {
        MixedModel model = new MixedModel(Design.of(effects), settings);
        Coefficient effect = model.coefficient(0);
        Optional<Interval> prediction = model.predicts() ? Optional.of(effect.prediction(model.tauSquared, settings.level())) : Optional.empty();
        return new Pooled(effects.size(), settings, effect, prediction, model.heterogeneity());
    }

    /**
     * The same without each of the findings in turn, in their order: which one carries the result?
     *
     * @throws IllegalArgumentException when there are fewer than two
     */
    public static List<Pooled> leaveOneOut(List<Estimate> effects, Settings settings) {
        if (effects.size() < 2) {
            throw new IllegalArgumentException("Nothing is left when one of " + effects.size() + " findings is left out");
        }
        return IntStream.range(0, effects.size()).mapToObj(left -> pool(without(effects, left), settings)).toList();
    }

    private static List<Estimate> without(List<Estimate> effects, int left) {
        List<Estimate> others = new ArrayList<>(effects);
        others.remove(left);
        return others;
    }
}
