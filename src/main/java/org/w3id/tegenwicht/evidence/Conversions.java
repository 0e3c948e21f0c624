package org.w3id.tegenwicht.evidence;

/**
 * From one effect measure to another, each with its standard error. A conversion assumes that both measure the same relation: the log odds
 * ratio that a continuous outcome with a logistic distribution was cut in two, the correlation that one of two normal variables was.
 * Formulas: Hasselblad and Hedges (1995), Borenstein (2009), in Borenstein et al., Introduction to Meta-Analysis, chapter 7.
 */
public final class Conversions {

    private static final double LOGISTIC = Math.PI / Math.sqrt(3);

    private Conversions() {
    }

    /** A standardized difference as a log odds ratio: d π/√3, standard error likewise (Hasselblad and Hedges 1995). */
    public static Estimate differenceToLogOddsRatio(Estimate difference) {
        return new Estimate(difference.value() * LOGISTIC, difference.standardError() * LOGISTIC);
    }

    /** A log odds ratio as a standardized difference: ln(OR) √3/π, standard error likewise (Hasselblad and Hedges 1995). */
    public static Estimate logOddsRatioToDifference(Estimate logOddsRatio) {
        return new Estimate(logOddsRatio.value() / LOGISTIC, logOddsRatio.standardError() / LOGISTIC);
    }

    /**
     * A standardized difference as a correlation: d/√(d² + a) with a = (n1 + n2)²/(n1 n2), variance a² v/(d² + a)³ (Borenstein 2009).
     *
     * @param size how many the group had; 1 or more
     * @param comparisonSize how many the comparison had; 1 or more
     */
    public static Estimate differenceToCorrelation(Estimate difference, long size, long comparisonSize) {
        if (size < 1 || comparisonSize < 1) {
            throw new IllegalArgumentException("A group is empty: %d against %d".formatted(size, comparisonSize));
        }
        double total = (double) size + comparisonSize;
        double a = total * total / ((double) size * comparisonSize);
        double whole = difference.value() * difference.value() + a;
        return new Estimate(difference.value() / Math.sqrt(whole), a * difference.standardError() / Math.pow(whole, 1.5));
    }

    /**
     * A correlation as a standardized difference: 2r/√(1 - r²), variance 4v/(1 - r²)³ (Borenstein 2009), for groups of equal size.
     *
     * @throws IllegalArgumentException when the correlation is not between -1 and 1
     */
    public static Estimate correlationToDifference(Estimate correlation) {
        double rest = 1 - correlation.value() * correlation.value();
        if (rest <= 0) {
            throw new IllegalArgumentException("A correlation lies between -1 and 1: " + correlation.value());
        }
        return new Estimate(2 * correlation.value() / Math.sqrt(rest), 2 * correlation.standardError() / Math.pow(rest, 1.5));
    }
}
