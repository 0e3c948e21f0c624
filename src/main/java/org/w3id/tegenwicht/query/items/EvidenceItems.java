package org.w3id.tegenwicht.query.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Table;

/** Reads the items of evidence from the graph, once for each generation. */
@Component
public class EvidenceItems {

    /** The stored query that lists the items. */
    public static final String QUERY = "evidence-items";

    private final QueryRunner queries;
    private volatile Items items;

    public EvidenceItems(QueryRunner queries) {
        this.queries = queries;
    }

    /** The items of the graph as it is now. */
    public Items now() {
        Items current = items;
        return current != null && current.generation() == queries.generation() ? current : renew();
    }

    private synchronized Items renew() {
        if (items == null || items.generation() != queries.generation()) {
            items = read();
        }
        return items;
    }

    private Items read() {
        Table table = queries.run(QUERY, Map.of());
        Map<String, Item> all = new LinkedHashMap<>();
        table.rows().forEach(row -> all.put(row.text("iri"), Item.of(row)));
        Designs designs = new Designs(queries.run("designs", Map.of()));
        return new Items(table.generation(), all, studies(designs), levels(), designs, this::values);
    }

    private Map<String, Study> studies(Designs designs) {
        Map<String, Study> studies = new HashMap<>();
        for (Row row : queries.run("studies", Map.of()).rows()) {
            Integer year = row.number("publicationYear") == null ? null : row.number("publicationYear").intValue();
            studies.put(row.text("iri"), new Study(row.text("iri"), year, row.list("design"), designs.review(row.list("design"))));
        }
        return studies;
    }

    private Map<String, List<Level>> levels() {
        Map<String, List<Level>> levels = new HashMap<>();
        for (Row row : queries.run("evidence-levels", Map.of()).rows()) {
            levels.computeIfAbsent(row.text("assesses"), none -> new ArrayList<>())
                    .add(new Level(row.text("iri"), row.text("ladder"), row.text("level")));
        }
        return levels;
    }

    private Map<String, List<String>> values(Facet facet) {
        Map<String, List<String>> values = new HashMap<>();
        queries.run(facet.query(), Map.of()).rows()
                .forEach(row -> values.computeIfAbsent(row.text("item"), none -> new ArrayList<>()).add(row.text("value")));
        return values;
    }
}
