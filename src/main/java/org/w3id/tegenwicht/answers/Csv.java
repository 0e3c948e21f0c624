package org.w3id.tegenwicht.answers;

import java.util.List;
import java.util.stream.Collectors;
import org.w3id.tegenwicht.query.Cell;
import org.w3id.tegenwicht.query.Table;

/** Writes an answer as CSV (RFC 4180): a line of column names, then the rows. The values of a list have {@code " | "} between them. */
final class Csv {

    private static final String END = "\r\n";

    private Csv() { }

    static String of(Table table) {
        StringBuilder text = new StringBuilder(line(table.columns()));
        table.rows().forEach(row -> text.append(line(row.cells().stream().map(Csv::value).toList())));
        return text.toString();
    }

    private static String line(List<String> values) {
        return values.stream().map(Csv::quoted).collect(Collectors.joining(",", "", END));
    }

    private static String value(Cell cell) {
        return cell.kind() == Cell.Kind.LIST ? String.join(" | ", cell.items()) : cell.value() == null ? "" : cell.value();
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
