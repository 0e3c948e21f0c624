package org.w3id.tegenwicht.browse.plots;

import java.math.BigDecimal;
import org.w3id.tegenwicht.browse.Numbers;

/**
 * Writes effects with as many decimals as their axis can tell apart.
 *
 * @param scale how effects lie along the axis
 * @param decimals of each number, one more than its ticks have; two or more
 * @param language of the reader
 */
record EffectText(Scale scale, int decimals, String language) {

    private static final int USUAL = 2;

    /** Below this a ratio gets two digits that say something. */
    private static final double SMALL = 0.1;
    private static final int SMALLEST = 6;

    static EffectText along(Range range, Scale scale, String language) {
        Range within = range.within(scale);
        int finest = Ticks.between(within.low(), within.high(), scale).stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return new EffectText(scale, scale == Scale.RATIO ? USUAL : Math.max(USUAL, finest + 1), language);
    }

    String of(double effect) {
        double shown = scale.shown(effect);
        return Numbers.fixed(shown, scale == Scale.RATIO && shown < SMALL ? digits(shown) : decimals, language);
    }

    private static int digits(double small) {
        return small > 0 ? Math.min(SMALLEST, 1 - (int) Math.floor(Math.log10(small))) : USUAL;
    }
}
