package org.w3id.tegenwicht.browse.maps;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import org.w3id.tegenwicht.browse.Numbers;

/**
 * How figures are written: all with as many decimals, so that they can be compared.
 *
 * @param kind what the figures are
 * @param unit what they count, as readers know it; null when that is not known
 * @param decimals of each figure
 * @param language of the reader
 */
public record Measure(Kind kind, String unit, int decimals, String language) {

    private static final int MOST = 2;

    /** Figures of one kind, with the decimals that they have, at most {@value #MOST}. */
    public static Measure of(Kind kind, String unit, Collection<Double> values, String language) {
        int decimals = values.stream().mapToInt(value -> BigDecimal.valueOf(value).stripTrailingZeros().scale()).max().orElse(0);
        return new Measure(kind, unit, Math.clamp(decimals, 0, MOST), language);
    }

    /** The figure alone. */
    public String number(double value) {
        return Numbers.fixed(value, decimals, language);
    }

    /** The figure with its unit. */
    public String text(double value) {
        if (kind == Kind.SHARE) {
            return number(value) + "%";
        }
        return unit == null ? number(value) : number(value) + "\u00a0" + unit.toLowerCase(Locale.forLanguageTag(language));
    }

    /** The figure of an area with its unit; null when it has none. */
    String text(Area area) {
        return area.known() ? text(area.value()) : null;
    }
}
