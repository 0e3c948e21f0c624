package org.w3id.tegenwicht.answers;

import java.util.List;
import java.util.Map;
import org.w3id.tegenwicht.query.Parameter;
import org.w3id.tegenwicht.query.StoredQuery;
import org.w3id.tegenwicht.query.Wording;

/** A stored query as the list of queries shows it. */
record QuerySummary(
        String name,
        String folder,
        Wording summary,
        Wording description,
        List<String> users,
        List<String> tags,
        List<Input> parameters,
        Map<String, String> example,
        List<String> columns,
        String href) {

    /**
     * A parameter as callers see it.
     *
     * @param things the types of things whose slug will do as a value
     */
    record Input(String name, String type, boolean required, List<String> things, List<String> values, String defaultValue, Wording expects) {

        static Input of(Parameter parameter) {
            return new Input(parameter.name(), parameter.type().word(), parameter.required(), some(parameter.things()), some(parameter.values()),
                    parameter.defaultValue(), parameter.expects());
        }
    }

    static QuerySummary of(StoredQuery query, String root) {
        Wording description = query.description().nl() == null && query.description().en() == null ? null : query.description();
        return new QuerySummary(query.name(), query.folder().word(), query.summary(), description, some(query.users()), some(query.tags()),
                query.parameters().stream().map(Input::of).toList(),
                query.example().isEmpty() ? null : query.example(), query.columnNames(), root + "/v1/queries/" + query.name());
    }

    private static List<String> some(List<String> values) {
        return values.isEmpty() ? null : values;
    }
}
