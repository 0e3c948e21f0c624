package org.w3id.tegenwicht.answers;

import java.util.List;
import java.util.Map;
import org.w3id.tegenwicht.query.Parameter;
import org.w3id.tegenwicht.query.StoredQuery;
import org.w3id.tegenwicht.query.Wording;

/**
 * A stored query as the list of queries shows it.
 *
 * @param version names the text that it has now
 * @param triples whether it makes a graph
 * @param federation what it needs besides our own graph; null when it needs nothing
 * @param href where it is answered
 * @param text where its text is
 * @param versions where its texts of before are
 * @param openapi where it is described for programs
 */
record QuerySummary(
        String name,
        String version,
        String folder,
        Wording summary,
        Wording description,
        List<String> users,
        List<String> tags,
        List<Input> parameters,
        Map<String, String> example,
        List<String> columns,
        boolean triples,
        Federation federation,
        String href,
        String text,
        String versions,
        String openapi) {

    /**
     * A parameter as callers see it.
     *
     * @param list whether it takes several values
     * @param language the language of a text, or null
     * @param datatype the datatype of a typed value, or null
     * @param things the types of things whose slug will do as a value
     */
    record Input(
            String name, String type, boolean list, String language, String datatype, boolean required, List<String> things, List<String> values,
            String defaultValue, Wording expects) {

        static Input of(Parameter parameter) {
            String language = parameter.type() == Parameter.Type.STRING ? parameter.tag() : null;
            String datatype = parameter.type() == Parameter.Type.TYPED ? parameter.tag() : null;
            return new Input(parameter.name(), parameter.type().word(), parameter.many(), language, datatype, parameter.required(),
                    some(parameter.things()), some(parameter.values()), parameter.defaultValue(), parameter.expects());
        }
    }

    /**
     * The members that a query over several data sets needs.
     *
     * @param members their names
     * @param missing those that this server does not have
     * @param available whether it can be answered here
     */
    record Federation(List<String> members, List<String> missing, boolean available) { }

    /** @param missing the members that it needs and this server does not have */
    static QuerySummary of(StoredQuery query, List<String> missing) {
        String address = QueryLinks.address(query.name());
        Wording description = query.description().nl() == null && query.description().en() == null ? null : query.description();
        return new QuerySummary(query.name(), query.version(), query.folder().word(), query.summary(), description, some(query.users()), some(query.tags()),
                query.parameters().stream().map(Input::of).toList(),
                query.example().isEmpty() ? null : query.example(), query.columnNames(), query.triples(),
                Handover.concerns(query) ? new Federation(query.members(), missing, missing.isEmpty()) : null,
                address, address + ".rq", address + "/versions", address + "/openapi.json");
    }

    private static List<String> some(List<String> values) {
        return values.isEmpty() ? null : values;
    }
}
