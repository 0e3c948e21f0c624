package org.w3id.tegenwicht.browse.pages;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.Numbers;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;

/** The figures of a place, or of an indicator. */
@Component
class Observations {

    private final QueryRunner queries;
    private final Links links;

    Observations(QueryRunner queries, Links links) {
        this.queries = queries;
        this.links = links;
    }

    /** All observations of a thing; none unless it is a place or an indicator. */
    List<ObservationView> of(String type, String slug, String language) {
        return switch (type) {
            case "place" -> read("place", slug, "indicator", language);
            case "indicator" -> read("indicator", slug, "place", language);
            default -> List.of();
        };
    }

    private List<ObservationView> read(String filter, String slug, String about, String language) {
        return queries.run("observations", Map.of(filter, slug)).rows().stream().map(row -> view(row, about, language)).toList();
    }

    private ObservationView view(Row row, String about, String language) {
        return new ObservationView(links.to(row.text(about), language), row.text("year"), Numbers.shown(row.number("value"), language),
                row.cell("unit").present() ? links.to(row.text("unit"), language) : null);
    }
}
