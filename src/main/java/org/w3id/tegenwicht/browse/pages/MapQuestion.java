package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.w3id.tegenwicht.query.WrongParameterException;

/**
 * Which map of the evidence a reader asks for.
 *
 * @param rows the facet of the rows
 * @param columns the facet of the columns
 * @param filters what narrows it, by facet
 * @param others what else the address says
 */
record MapQuestion(String rows, String columns, Map<String, String> filters, Map<String, String> others) {

    private static final String USUAL_ROWS = "problem";
    private static final String USUAL_COLUMNS = "intervention-type";

    /** Reads an address: the facets, filters by the names of facets, and what else is allowed. An empty choice is none. */
    static MapQuestion of(Map<String, String[]> given, List<String> facets, List<String> allowed) {
        Map<String, String> filters = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            if (values.length > 1) {
                throw WrongParameterException.repeated(name);
            }
            if (!facets.contains(name) && !allowed.contains(name)) {
                List<String> names = new ArrayList<>(allowed);
                names.addAll(facets);
                throw WrongParameterException.unknown(name, names);
            }
            if (!values[0].isBlank()) {
                (facets.contains(name) ? filters : others).put(name, values[0].strip());
            }
        });
        return new MapQuestion(others.getOrDefault("rows", USUAL_ROWS), others.getOrDefault("columns", USUAL_COLUMNS), filters, others);
    }

    /** The address of a page or answer about this map. */
    UriComponentsBuilder address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("rows", rows).queryParam("columns", columns);
        filters.forEach(address::queryParam);
        return address;
    }
}
