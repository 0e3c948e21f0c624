package org.w3id.tegenwicht.browse.plots;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.w3id.tegenwicht.evidence.Interval;

/**
 * The stretch of effects that an axis covers.
 *
 * @param low where it begins
 * @param high where it ends, above {@code low}
 */
public record Range(double low, double high) {

    private static final double FENCE = 1.5;

    /** All of what findings say together, no effect, and the intervals of findings as far as their fences. */
    static Range of(Collection<Interval> findings, Collection<Interval> summaries) {
        return fences(findings).around(limits(findings, Interval::low), limits(findings, Interval::high)).covering(summaries);
    }

    /**
     * Beyond these a finding is so far out that it would press the others together. They stand outside the middle of the intervals, from the
     * first quartile of their lower limits to the third of their upper ones, by one and a half times its width (after Tukey 1977).
     */
    static Range fences(Collection<Interval> findings) {
        double low = quantile(limits(findings, Interval::low), 0.25);
        double high = quantile(limits(findings, Interval::high), 0.75);
        double spread = FENCE * Math.max(0, high - low);
        return new Range(low - spread, Math.max(low, high) + spread);
    }

    /** What of this range there are values in, from the smallest of some to the largest of others. */
    Range around(double[] lows, double[] highs) {
        return new Range(Math.max(low, quantile(lows, 0)), Math.min(high, quantile(highs, 1)));
    }

    /** This range, with these intervals and no effect in it. */
    Range covering(Collection<Interval> summaries) {
        return with(limits(summaries, Interval::low)).with(limits(summaries, Interval::high)).with(Scale.NO_EFFECT).widened();
    }

    private Range with(double... values) {
        return new Range(Math.min(low, DoubleStream.of(values).min().orElse(low)), Math.max(high, DoubleStream.of(values).max().orElse(high)));
    }

    /** An axis of ratios ends at a millionth and a million: what lies beyond cannot be told apart, and soon has no ratio. */
    Range within(Scale scale) {
        double end = scale == Scale.RATIO ? Math.log(1e6) : Double.MAX_VALUE;
        return new Range(Math.max(low, -end), Math.min(high, end));
    }

    /** When everything lies at no effect there is still an axis. */
    private Range widened() {
        return low < high ? this : new Range(low - 1, high + 1);
    }

    private static double[] limits(Collection<Interval> intervals, ToDoubleFunction<Interval> limit) {
        return sorted(intervals.stream().mapToDouble(limit));
    }

    /** The values that an axis can show, the smallest first. */
    static double[] sorted(DoubleStream values) {
        return values.filter(Double::isFinite).sorted().toArray();
    }

    /** Of sorted values, between neighbours in proportion (type 7 of R); no effect when there are none. */
    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Scale.NO_EFFECT;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
