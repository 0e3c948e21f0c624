package org.w3id.tegenwicht.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV (RFC 4180): a line of column names, then the rows. A list has {@code " | "} between its values; null is empty. */
public final class Csv {

    private static final String BETWEEN = " | ";

    private Csv() { }

    /** The text of a table. */
    public static String of(List<String> columns, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(Csv::value).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The text of the answer to a stored query. */
    public static String of(Table table) {
        return of(table.columns(), table.rows().stream().map(row -> row.cells().stream().map(Csv::content).toList()).toList());
    }

    private static Object content(Cell cell) {
        return cell.kind() == Cell.Kind.LIST ? cell.items() : cell.value() == null ? "" : cell.value();
    }

    private static String value(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> String.join(BETWEEN, list.stream().map(String::valueOf).toList());
            default -> String.valueOf(value);
        };
    }
}
