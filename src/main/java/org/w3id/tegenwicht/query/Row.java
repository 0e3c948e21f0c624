package org.w3id.tegenwicht.query;

import java.math.BigDecimal;
import java.util.List;

/** One row of an answer; cells are asked for by the name of their column. */
public record Row(List<String> columns, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column; {@link Cell#NOTHING} when it has no value here. A column that does not exist is a mistake in the code. */
    public Cell cell(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("No column '" + column + "'; there are " + columns);
        }
        return cells.get(index);
    }

    /** The value of a column as text, or null. */
    public String text(String column) {
        return cell(column).value();
    }

    /** The value of a column as a number, or null. */
    public BigDecimal number(String column) {
        return cell(column).number();
    }

    /** The values of a list column; empty when there are none. */
    public List<String> list(String column) {
        return cell(column).items();
    }

    /** The columns {@code stemNl} and {@code stemEn} together. */
    public Wording wording(String stem) {
        return new Wording(text(stem + "Nl"), text(stem + "En"));
    }
}
