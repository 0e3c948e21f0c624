package org.w3id.tegenwicht.query.synthesis;

import java.util.function.DoubleUnaryOperator;

/** What the numbers of an effect measure mean to readers. On all of them 0 is no effect. */
public enum Scale {
    /** The logarithm of a ratio of risks. */
    RISK_RATIO(Math::exp),
    /** The logarithm of a ratio of odds. */
    ODDS_RATIO(Math::exp),
    /** The logarithm of a ratio of how often something happens in a time. */
    RATE_RATIO(Math::exp),
    /** A difference in standard deviations: Hedges g or Cohen's d. */
    STANDARDIZED(value -> value),
    /** A difference between two proportions. */
    RISK_DIFFERENCE(value -> value),
    /** A correlation as Fisher's z, read as a correlation. */
    FISHER_Z(Math::tanh),
    /** A correlation. */
    CORRELATION(value -> value),
    /** A difference in the unit of the measurement itself. */
    MEAN_DIFFERENCE(value -> value);

    private final DoubleUnaryOperator back;

    Scale(DoubleUnaryOperator back) {
        this.back = back;
    }

    /** The scale of an effect measure, by the last part of its IRI. */
    public static Scale of(String measure) {
        return switch (measure.substring(measure.lastIndexOf('/') + 1)) {
            case "log-risk-ratio" -> RISK_RATIO;
            case "log-odds-ratio" -> ODDS_RATIO;
            case "log-incidence-rate-ratio" -> RATE_RATIO;
            case "hedges-g", "cohens-d" -> STANDARDIZED;
            case "risk-difference" -> RISK_DIFFERENCE;
            case "fisher-z" -> FISHER_Z;
            case "correlation" -> CORRELATION;
            default -> MEAN_DIFFERENCE;
        };
    }

    /** A value as readers know it: a ratio for its logarithm, a correlation for Fisher's z, else itself. */
    public double shown(double value) {
        return back.applyAsDouble(value);
    }

    /** Whether readers know it as a ratio, with 1 for no effect. */
    public boolean ratio() {
        return this == RISK_RATIO || this == ODDS_RATIO || this == RATE_RATIO;
    }
}
