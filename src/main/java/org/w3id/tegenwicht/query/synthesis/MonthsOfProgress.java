package org.w3id.tegenwicht.query.synthesis;

/**
 * A standardized effect on school results as months of progress: the table of the Teaching and Learning Toolkit of the Education Endowment
 * Foundation (<a href="https://educationendowmentfoundation.org.uk/evidence-summaries/about-the-toolkits/attainment/">About the Toolkit</a>).
 */
final class MonthsOfProgress {

    /** From this effect on, rounded to two decimals, a pupil gains one month, two months, and so on. */
    private static final double[] FROM = {0.02, 0.10, 0.19, 0.27, 0.36, 0.45, 0.53, 0.62, 0.70, 0.79, 0.88, 0.96};

    private MonthsOfProgress() { }

    /** Months, 0 to 12; for an unfavourable effect the same below 0. What is above the table counts as twelve. */
    static int of(double effect) {
        double size = Math.round(100 * Math.abs(effect)) / 100.0;
        int months = 0;
        while (months < FROM.length && size >= FROM[months]) {
            months++;
        }
        return effect < 0 ? -months : months;
    }
}
