package org.w3id.tegenwicht.evidence;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Do small studies find other effects than large ones? A regression of effects on their standard errors (Egger et al. 1997; Sterne and Egger
 * 2005). Equals {@code regtest} of R metafor.
 *
 * @param slope how much effects rise with the standard error: its test is the test for asymmetry of the funnel plot
 * @param limit the effect expected of an infinitely large study
 */
public record EggerTest(Coefficient slope, Coefficient limit) {

    private static final int ENOUGH = 3;

    /**
     * The mixed-effects version, with what the settings say about the variance between studies and the distribution.
     *
     * @param effects three or more, with different standard errors
     * @throws IllegalArgumentException when there are fewer, or all standard errors are the same
     */
    public static EggerTest of(List<Estimate> effects, Settings settings) {
        if (effects.size() < ENOUGH) {
            throw new IllegalArgumentException("A test for small-study effects needs three findings or more, not " + effects.size());
        }
        MetaRegression regression = MetaRegression.fit(effects, standardErrors(effects), settings);
        return new EggerTest(regression.coefficients().get(1), regression.coefficients().getFirst());
    }

    /** The version of Egger et al. (1997): least squares weighted by inverse variance, with a multiplicative error and Student's t. */
    public static EggerTest classic(List<Estimate> effects, double level) {
        return of(effects, new Settings(PoolingMethod.EE, true, level));
    }

    private static Moderators standardErrors(List<Estimate> effects) {
        double[] errors = effects.stream().mapToDouble(Estimate::standardError).toArray();
        if (DoubleStream.of(errors).distinct().count() == 1) {
            throw new IllegalArgumentException("All findings have the same standard error: small and large studies cannot be compared");
        }
        return Moderators.number("standard error", errors);
    }
}
