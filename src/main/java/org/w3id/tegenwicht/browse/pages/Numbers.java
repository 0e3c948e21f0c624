package org.w3id.tegenwicht.browse.pages;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers as readers of a language expect them. */
final class Numbers {

    /** From here on groups of three digits help; below it the number may be a year. */
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

    private Numbers() { }

    /** At most three decimals; the exact number is in the data behind the page. */
    static String shown(BigDecimal number, String language) {
        String pattern = number.abs().compareTo(GROUPED) < 0 ? "0.###" : "#,##0.###";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))).format(number).replace("-", "−");
    }
}
