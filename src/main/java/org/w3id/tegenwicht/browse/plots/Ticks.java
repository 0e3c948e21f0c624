package org.w3id.tegenwicht.browse.plots;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Round values along an axis, as readers see them: at most seven, so that their labels stay apart on a phone. */
final class Ticks {

    private static final int MOST = 7;
    private static final int FEW = 3;

    /** Round ratios within each power of ten, from close together to far apart. */
    private static final List<List<String>> LADDERS = List.of(List.of("1", "1.5", "2", "3", "5", "7"), List.of("1", "2", "5"), List.of("1", "3"));

    private Ticks() { }

    /** Between two effects on a scale. */
    static List<BigDecimal> between(double low, double high, Scale scale) {
        return scale == Scale.LINEAR ? even(low, high) : ratios(Math.exp(low), Math.exp(high));
    }

    /** Evenly spaced: multiples of 1, 2 or 5 times a power of ten. */
    static List<BigDecimal> even(double low, double high) {
        int power = (int) Math.floor(Math.log10((high - low) / MOST));
        return Stream.of(1, 2, 5, 10, 20).map(step -> multiples(BigDecimal.valueOf(step).scaleByPowerOfTen(power), low, high))
                .filter(ticks -> ticks.size() <= MOST).findFirst().orElseThrow();
    }

    private static List<BigDecimal> multiples(BigDecimal step, double low, double high) {
        long first = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.CEILING).longValueExact();
        long last = BigDecimal.valueOf(high).divide(step, 0, RoundingMode.FLOOR).longValueExact();
        return LongStream.rangeClosed(first, last).mapToObj(times -> plain(step.multiply(BigDecimal.valueOf(times)))).toList();
    }

    /** The finest ladder that fits; whole powers of ten when none does, even steps when little more than 1 is in sight. */
    private static List<BigDecimal> ratios(double low, double high) {
        List<BigDecimal> ticks = LADDERS.stream().map(ladder -> rungs(ladder, low, high)).filter(rungs -> rungs.size() <= MOST)
                .findFirst().orElseGet(() -> powers(low, high));
        return ticks.size() < FEW ? even(low, high) : ticks;
    }

    private static List<BigDecimal> rungs(List<String> ladder, double low, double high) {
        return IntStream.rangeClosed((int) Math.floor(Math.log10(low)), (int) Math.floor(Math.log10(high))).boxed()
                .flatMap(power -> ladder.stream().map(rung -> plain(new BigDecimal(rung).scaleByPowerOfTen(power))))
                .filter(tick -> low <= tick.doubleValue() && tick.doubleValue() <= high).toList();
    }

    private static List<BigDecimal> powers(double low, double high) {
        return even(Math.log10(low), Math.log10(high)).stream().filter(power -> power.scale() <= 0)
                .map(power -> BigDecimal.ONE.scaleByPowerOfTen(power.intValueExact())).map(Ticks::plain).toList();
    }

    /** Without the zeros that say nothing, and never as a power of ten. */
    private static BigDecimal plain(BigDecimal tick) {
        BigDecimal stripped = tick.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
