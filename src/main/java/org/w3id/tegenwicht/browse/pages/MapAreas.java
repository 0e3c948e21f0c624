package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.maps.Outlines;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Table;

/** The areas that can be put on a map, with their outlines: read and simplified once for each generation. */
@Component
class MapAreas {

    private static final String QUERY = "areas";

    private final QueryRunner queries;
    private volatile Known known;

    MapAreas(QueryRunner queries) {
        this.queries = queries;
    }

    /** Areas of one kind in one whole, such as the districts of a city. */
    record Group(String whole, String type, List<Place> places, Outlines outlines) { }

    /** One area; inhabitants may be null. */
    record Place(String iri, Long inhabitants) { }

    /** Every whole with its areas, as the graph is now. */
    List<Group> groups() {
        Known current = known;
        if (current == null || current.generation() != queries.generation()) {
            current = read();
            known = current;
        }
        return current.groups();
    }

    private Known read() {
        Table table = queries.run(QUERY, Map.of());
        Map<List<String>, List<Row>> byWhole = new LinkedHashMap<>();
        table.rows().forEach(row -> byWhole.computeIfAbsent(List.of(row.text("partOf"), row.text("placeType")), none -> new ArrayList<>()).add(row));
        return new Known(table.generation(), byWhole.entrySet().stream().map(entry -> group(entry.getKey(), entry.getValue())).toList());
    }

    private static Group group(List<String> whole, List<Row> rows) {
        Map<String, String> outlines = new LinkedHashMap<>();
        rows.stream().filter(row -> row.cell("outline").present()).forEach(row -> outlines.put(row.text("iri"), row.text("outline")));
        List<Place> places = rows.stream()
                .map(row -> new Place(row.text("iri"), row.number("inhabitants") == null ? null : row.number("inhabitants").longValue())).toList();
        String type = whole.get(1).substring(whole.get(1).lastIndexOf('/') + 1);
        return new Group(whole.get(0), type, places, Outlines.of(outlines));
    }

    private record Known(long generation, List<Group> groups) { }
}
