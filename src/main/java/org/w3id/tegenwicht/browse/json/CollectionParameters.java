package org.w3id.tegenwicht.browse.json;

import java.util.ArrayList;
import java.util.List;
import org.w3id.tegenwicht.query.Parameter;
import org.w3id.tegenwicht.query.StoredQuery;

/** The names that a list of the API understands in its query string. */
final class CollectionParameters {

    static final List<String> PAGING = List.of("page", "pageSize");

    private CollectionParameters() { }

    /** The filters of the query, and the two that choose a page. */
    static List<String> names(StoredQuery query) {
        List<String> names = new ArrayList<>(query.parameters().stream().map(Parameter::name).toList());
        names.addAll(PAGING);
        return names;
    }
}
