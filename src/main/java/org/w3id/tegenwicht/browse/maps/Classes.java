package org.w3id.tegenwicht.browse.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Figures in at most {@value #MOST} classes, each with about as many areas: quantiles. Readers can be told in a line what a colour is ("a fifth
 * of the districts"), and one extreme area does not press all others into one colour, as equal intervals would. How far figures lie apart
 * does not show; {@link Spread} shows it. Areas with the same figure are never in different classes, so there may be fewer classes.
 *
 * @param steps the classes, the lowest first
 */
public record Classes(List<Step> steps) {

    /** How many colours a reader tells apart on a map. */
    public static final int MOST = 5;

    /**
     * One class.
     *
     * @param from the lowest figure in it
     * @param to the highest figure in it
     * @param count how many areas are in it
     */
    public record Step(double from, double to, int count) { }

    static Classes of(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        List<Step> steps = new ArrayList<>();
        int begin = 0;
        for (int part = 1; part <= MOST; part++) {
            int end = pastEqual(sorted, Math.ceilDiv(part * sorted.size(), MOST));
            if (end > begin) {
                steps.add(new Step(sorted.get(begin), sorted.get(end - 1), end - begin));
                begin = end;
            }
        }
        return new Classes(List.copyOf(steps));
    }

    /** The class of a figure that is among the values, from 0. */
    int of(double value) {
        int step = 0;
        while (value > steps.get(step).to()) {
            step++;
        }
        return step;
    }

    /** On, past what is equal to the last one before the end. */
    private static int pastEqual(List<Double> sorted, int end) {
        int on = end;
        while (on > 0 && on < sorted.size() && sorted.get(on).equals(sorted.get(on - 1))) {
            on++;
        }
        return on;
    }
}
