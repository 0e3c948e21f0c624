package org.w3id.tegenwicht.query;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a stored query.
 *
 * @param columns names of the columns, in order
 * @param rows in the order of the query
 * @param generation the generation of the graph that was asked
 */
public record Table(List<String> columns, List<Row> rows, long generation) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The first row, for queries about one thing. */
    public Optional<Row> first() {
        return rows.stream().findFirst();
    }
}
