package org.w3id.tegenwicht.browse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers as readers of a language expect them. */
public final class Numbers {

    /** From here on groups of three digits help; below it the number may be a year. */
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

    /** From here on a power of ten is shorter than a number with decimals. */
    private static final double LONG = 1e6;

    private Numbers() { }

    /** At most three decimals; the exact number is in the data behind the page. */
    public static String shown(BigDecimal number, String language) {
        return written(number, grouped(number, "0.###"), language);
    }

    /** So many decimals, so that the numbers of a column can be compared; a power of ten from a million on; ∞ for what has no end. */
    public static String fixed(double number, int decimals, String language) {
        if (!Double.isFinite(number)) {
            return number < 0 ? "−∞" : "∞";
        }
        if (Math.abs(number) >= LONG) {
            return written(BigDecimal.valueOf(number), "0.##E0", language);
        }
        String pattern = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        return written(rounded, grouped(rounded, pattern), language);
    }

    private static String grouped(BigDecimal number, String pattern) {
        return number.abs().compareTo(GROUPED) < 0 ? pattern : "#,##" + pattern;
    }

    private static String written(BigDecimal number, String pattern, String language) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))).format(number).replace("-", "−");
    }
}
