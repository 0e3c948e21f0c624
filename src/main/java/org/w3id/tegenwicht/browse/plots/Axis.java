package org.w3id.tegenwicht.browse.plots;

import java.math.BigDecimal;
import java.util.List;
import org.w3id.tegenwicht.browse.Numbers;
import org.w3id.tegenwicht.evidence.Interval;

/**
 * An axis that all rows of a picture share.
 *
 * @param range the effects that it covers
 * @param left where it begins in the picture, in the picture's units
 * @param right where it ends
 * @param noEffect where nothing happens
 * @param ticks the round values along it
 */
public record Axis(Range range, double left, double right, double noEffect, List<Tick> ticks) {

    private static final double TENTHS = 10;

    /**
     * A round value.
     *
     * @param at where, in the picture's units
     * @param label the value as readers know it
     */
    public record Tick(double at, String label) { }

    /**
     * A stretch along an axis, as far as it is in sight.
     *
     * @param from where it begins, in the picture's units
     * @param to where it ends
     * @param beforeLeft whether it goes on beyond the left end
     * @param beyondRight whether it goes on beyond the right end
     */
    public record Span(double from, double to, boolean beforeLeft, boolean beyondRight) { }

    /** An axis over a range of effects, from left to right in the picture, with ticks in the language of the reader. */
    public static Axis over(Range wanted, Scale scale, double left, double right, String language) {
        Range range = wanted.within(scale);
        Axis bare = new Axis(range, left, right, 0, List.of());
        List<Tick> ticks = Ticks.between(range.low(), range.high(), scale).stream()
                .map(tick -> new Tick(bare.at(effect(tick, scale)), Numbers.fixed(tick.doubleValue(), tick.scale(), language))).toList();
        return new Axis(range, left, right, bare.at(Scale.NO_EFFECT), ticks);
    }

    /** Where an effect lies, in tenths of the picture's units; at the end when it lies beyond. */
    public double at(double effect) {
        double within = Math.clamp(effect, range.low(), range.high());
        double place = left + (right - left) * (within - range.low()) / (range.high() - range.low());
        return Math.round(place * TENTHS) / TENTHS;
    }

    boolean covers(double effect) {
        return range.low() <= effect && effect <= range.high();
    }

    Span span(Interval interval) {
        return new Span(at(interval.low()), at(interval.high()), interval.low() < range.low(), interval.high() > range.high());
    }

    private static double effect(BigDecimal tick, Scale scale) {
        return scale == Scale.RATIO ? Math.log(tick.doubleValue()) : tick.doubleValue();
    }
}
