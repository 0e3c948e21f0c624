package org.w3id.tegenwicht.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.tegenwicht.query.Page;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.StoredQuery;

/** One page of the answer to a stored query, as JSON shows it: each item has a field for each column with a value. */
record QueryAnswer(
        String query, String version, long generation, List<String> columns, long total, int page, int pageSize, List<Map<String, Object>> items) {

    static QueryAnswer of(StoredQuery query, Page page) {
        return new QueryAnswer(query.name(), query.version(), page.table().generation(), page.table().columns(), page.total(),
                page.request().page(), page.request().pageSize(), page.table().rows().stream().map(QueryAnswer::item).toList());
    }

    private static Map<String, Object> item(Row row) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (String column : row.columns()) {
            Object value = row.cell(column).plain();
            if (value != null) {
                item.put(column, value);
            }
        }
        return item;
    }
}
