package org.w3id.tegenwicht.query.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Cell;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Table;
import org.w3id.tegenwicht.query.Things;

/** Reads from the graph what can be found, and by which texts. */
@Component
class Entries {

    private static final String QUERY = "search-texts";

    private final QueryRunner queries;
    private final Things things;

    Entries(QueryRunner queries, Things things) {
        this.queries = queries;
        this.things = things;
    }

    long generation() {
        return queries.generation();
    }

    Read read() {
        Table table = queries.run(QUERY, Map.of());
        Map<String, List<Text>> texts = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            texts.computeIfAbsent(row.text("iri"), iri -> new ArrayList<>()).add(text(row));
        }
        List<Entry> entries = new ArrayList<>();
        texts.forEach((iri, about) -> things.reference(iri).ifPresent(thing -> entries.add(new Entry(thing, about))));
        return new Read(table.generation(), List.copyOf(entries));
    }

    private static Text text(Row row) {
        Cell text = row.cell("text");
        return new Text(TextKind.of(row.text("kind")), text.language() == null ? null : Language.of(text.language()), text.value());
    }

    /** All entries of one generation of the graph. */
    record Read(long generation, List<Entry> entries) { }
}
