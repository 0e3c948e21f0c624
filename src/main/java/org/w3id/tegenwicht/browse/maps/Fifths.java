package org.w3id.tegenwicht.browse.maps;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The fifth of the areas with the lowest figures against the fifth with the highest: the mean of each. Every area counts once, however many
 * people live there, so this is no measure of inequality between people (as S80/S20 of incomes is).
 *
 * @param lowest the mean figure of the lowest fifth
 * @param highest the mean figure of the highest fifth
 * @param size how many areas make a fifth
 */
public record Fifths(double lowest, double highest, int size) {

    /** With fewer areas a fifth is one of them. */
    static final int FEWEST = 10;
    private static final int PARTS = 5;
    /** Below this a small lowest figure makes any ratio large. */
    private static final double SMALLEST = 1;

    /** Empty when there are fewer than {@value #FEWEST} areas. */
    static Optional<Fifths> of(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size() / PARTS;
        return sorted.size() < FEWEST ? Optional.empty()
                : Optional.of(new Fifths(mean(sorted.subList(0, size)), mean(sorted.subList(sorted.size() - size, sorted.size())), size));
    }

    /** How much higher the highest fifth is. */
    public double difference() {
        return highest - lowest;
    }

    /** How many times as high the highest fifth is; empty when the lowest is below {@value #SMALLEST} or the figures have no true zero. */
    OptionalDouble ratio(Kind kind) {
        return lowest < SMALLEST || kind == Kind.SCORE || kind == Kind.COUNT ? OptionalDouble.empty() : OptionalDouble.of(highest / lowest);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
