package org.w3id.tegenwicht.browse.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.Parameter;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.StoredQuery;

/** Everything about one thing: its own fields, what it is linked to, the evidence on it, and where in the API its relatives are. */
@Component
class ThingDetail {

    private static final List<String> WITH_EVIDENCE = List.of("claim", "intervention");

    private final QueryRunner queries;
    private final QueryCatalogue catalogue;
    private final Fields fields;

    ThingDetail(QueryRunner queries, QueryCatalogue catalogue, Fields fields) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.fields = fields;
    }

    /** The thing as JSON shows it; empty when there is none. */
    Optional<Map<String, Object>> of(ThingCollection collection, String slug, String root) {
        return queries.run(collection.type(), Map.of(collection.type(), slug)).first().map(row -> {
            Map<String, Object> detail = new LinkedHashMap<>(fields.of(row));
            String iri = row.text("iri");
            relations(collection, iri).forEach(detail::putIfAbsent);
            if (WITH_EVIDENCE.contains(collection.type())) {
                detail.put("evidence", queries.run("evidence", Map.of("thing", iri)).rows().stream().map(fields::of).toList());
            }
            detail.put("related", related(collection.type(), slug, root));
            return detail;
        });
    }

    /** What the thing is linked to, by the name of the link. A link that lists show as a single value is a single value here too. */
    private Map<String, Object> relations(ThingCollection collection, String iri) {
        Map<String, List<Object>> targets = new LinkedHashMap<>();
        for (Row row : queries.run("relations", Map.of("thing", iri)).rows()) {
            targets.computeIfAbsent(row.text("relation"), name -> new ArrayList<>()).add(fields.reference(row.text("target")));
        }
        Map<String, Object> relations = new LinkedHashMap<>();
        targets.forEach((name, values) -> relations.put(name, single(collection, name) ? values.get(0) : values));
        return relations;
    }

    private boolean single(ThingCollection collection, String name) {
        return catalogue.get(collection.path()).columns().stream().anyMatch(column -> column.name().equals(name) && !column.list());
    }

    /** The collections that can be filtered by this thing, each with its URL. */
    private Map<String, String> related(String type, String slug, String root) {
        Map<String, String> related = new LinkedHashMap<>();
        for (String path : ThingCollection.paths()) {
            StoredQuery query = catalogue.get(path);
            List<Parameter> filters = query.parameters().stream().filter(parameter -> parameter.things().contains(type)).toList();
            for (Parameter filter : filters) {
                String name = filters.size() == 1 ? path : path + "By" + filter.name().substring(0, 1).toUpperCase() + filter.name().substring(1);
                String value = filter.things().size() == 1 ? slug : type + "/" + slug;
                related.put(name, root + "/v1/" + path + "?" + filter.name() + "=" + value);
            }
        }
        return related;
    }
}
