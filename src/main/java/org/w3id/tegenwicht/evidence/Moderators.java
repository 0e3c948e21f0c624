package org.w3id.tegenwicht.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What effects may rise or fall with: one column of numbers per coefficient, one row per finding, in the order of the findings. The intercept
 * is not among them: it is always added.
 *
 * @param names of the columns
 * @param columns as many as names, all of the same length
 */
public record Moderators(List<String> names, List<double[]> columns) {

    /** @throws IllegalArgumentException when there is no column, lengths differ, or a number is not finite */
    public Moderators {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        if (columns.isEmpty() || names.size() != columns.size()) {
            throw new IllegalArgumentException("Moderators need a name for each column: %d names, %d columns"
                    .formatted(names.size(), columns.size()));
        }
        for (double[] column : columns) {
            if (column.length != columns.getFirst().length) {
                throw new IllegalArgumentException("The columns of moderators differ in length");
            }
            for (double value : column) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("A moderator has no value for some finding: leave that finding out");
                }
            }
        }
    }

    /** A number per finding, such as a year. */
    public static Moderators number(String name, double... values) {
        return new Moderators(List.of(name), List.of(values.clone()));
    }

    /**
     * A category per finding. The first in alphabetical order is what the others are compared with: each gets a column that is 1 for its
     * findings and 0 for others, as factors in R.
     *
     * @throws IllegalArgumentException when there are fewer than two different ones
     */
    public static Moderators category(String name, List<String> values) {
        List<String> others = new ArrayList<>(new TreeSet<>(values));
        if (others.size() < 2) {
            throw new IllegalArgumentException("A category with one value cannot tell findings apart: " + name);
        }
        others.removeFirst();
        List<double[]> columns = others.stream().map(other -> values.stream().mapToDouble(value -> value.equals(other) ? 1 : 0).toArray()).toList();
        return new Moderators(others.stream().map(other -> name + ": " + other).toList(), columns);
    }

    /** These and others together. */
    public Moderators and(Moderators others) {
        List<String> allNames = new ArrayList<>(names);
        List<double[]> allColumns = new ArrayList<>(columns);
        allNames.addAll(others.names);
        allColumns.addAll(others.columns);
        return new Moderators(allNames, allColumns);
    }

    /** The model matrix: a first column of ones, then the moderators. */
    double[][] withIntercept() {
        double[][] rows = new double[columns.getFirst().length][columns.size() + 1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = 1;
            for (int j = 0; j < columns.size(); j++) {
                rows[i][j + 1] = columns.get(j)[i];
            }
        }
        return rows;
    }
}
