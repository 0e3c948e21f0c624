package org.w3id.tegenwicht.evidence;

/**
 * A correlation and the number of people it was seen in.
 *
 * @param r the product-moment correlation, between -1 and 1, both excluded
 * @param size how many people; 4 or more
 */
public record Correlation(double r, long size) {

    /** @throws IllegalArgumentException when r is not between -1 and 1 or there are fewer than four people */
    public Correlation {
        if (!(r > -1 && r < 1) || size < 4) {
            throw new IllegalArgumentException("Not a correlation between -1 and 1 in four people or more: %s in %d".formatted(r, size));
        }
    }

    /** Fisher's z: artanh(r), variance 1/(n - 3) (Fisher 1921), the scale on which correlations are pooled. */
    public Estimate fisherZ() {
        return new Estimate(0.5 * Math.log((1 + r) / (1 - r)), 1 / Math.sqrt(size - 3.0));
    }

    /** The correlation itself, variance (1 - r²)²/(n - 1) (Olkin and Pratt 1958). */
    public Estimate estimate() {
        return new Estimate(r, (1 - r * r) / Math.sqrt(size - 1.0));
    }

    /** A Fisher z, such as a pooled one or the limit of its interval, back as a correlation: tanh(z). */
    public static double ofFisherZ(double z) {
        return Math.tanh(z);
    }
}
