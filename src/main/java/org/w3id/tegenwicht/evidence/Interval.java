package org.w3id.tegenwicht.evidence;

import java.util.function.DoubleUnaryOperator;

/**
 * A confidence or prediction interval.
 *
 * @param low the lower limit
 * @param high the upper limit, not below the lower one
 * @param level the confidence level, between 0 and 1
 */
public record Interval(double low, double high, double level) {

    /** @throws IllegalArgumentException when the limits are in the wrong order or the level is not between 0 and 1 */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("The limits of an interval are in the wrong order: " + low + ", " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1: " + level);
        }
    }

    /** Whether a value, such as the value of no effect, lies within the limits. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The same interval on another scale, such as {@code map(Math::exp)} for a log ratio. The function has to rise. */
    public Interval map(DoubleUnaryOperator scale) {
        return new Interval(scale.applyAsDouble(low), scale.applyAsDouble(high), level);
    }

    static Interval around(double centre, double half, double level) {
        return new Interval(centre - half, centre + half, level);
    }
}
