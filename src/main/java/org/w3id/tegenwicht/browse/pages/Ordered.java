package org.w3id.tegenwicht.browse.pages;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.Page;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Table;

/** Lists in the order that readers expect: by name in their language; stages of life from young to old. */
@Component
class Ordered {

    /** Long, and in an order of their own: newest first, or by study. */
    private static final Set<ThingCollection> AS_ASKED = Set.of(ThingCollection.STUDIES, ThingCollection.FINDINGS);

    private final QueryRunner queries;

    Ordered(QueryRunner queries) {
        this.queries = queries;
    }

    /** One page of a collection. */
    Page page(ThingCollection collection, Map<String, String> filters, PageRequest request, String language) {
        if (AS_ASKED.contains(collection)) {
            return queries.page(collection.path(), filters, request);
        }
        Table whole = queries.run(collection.path(), filters);
        List<Row> sorted = whole.rows().stream().sorted(order(collection, language)).toList();
        int from = (int) Math.min(request.offset(), sorted.size());
        List<Row> rows = sorted.subList(from, Math.min(from + request.pageSize(), sorted.size()));
        return new Page(sorted.size(), request, new Table(whole.columns(), rows, whole.generation()));
    }

    /** The whole of a short collection. */
    List<Row> rows(ThingCollection collection, String language) {
        return queries.run(collection.path(), Map.of()).rows().stream().sorted(order(collection, language)).toList();
    }

    private static Comparator<Row> order(ThingCollection collection, String language) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language));
        Comparator<Row> byName = Comparator.comparing((Row row) -> String.valueOf(row.wording("label").in(language)), alphabet).thenComparing(row -> row.text("iri"));
        return collection == ThingCollection.STAGES ? Comparator.comparing((Row row) -> String.valueOf(row.text("notation"))).thenComparing(byName) : byName;
    }
}
