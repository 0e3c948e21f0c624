package org.w3id.tegenwicht.browse.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of facets as parameters of the API, in camelCase as the Dutch API Design Rules want: {@code interventionType} for {@code intervention-type}. */
final class FacetKeys {

    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");
    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    private FacetKeys() { }

    static String of(String facet) {
        return HYPHEN.matcher(facet).replaceAll(hyphen -> hyphen.group(1).toUpperCase());
    }

    static String facet(String key) {
        return CAPITAL.matcher(key).replaceAll(capital -> "-" + capital.group(1).toLowerCase());
    }

    /** Parameters under their names in the API, where the address of a page may have been copied with those of facets. */
    static Map<String, String[]> all(Map<String, String[]> given) {
        Map<String, String[]> keys = new LinkedHashMap<>();
        given.forEach((name, values) -> keys.put(of(name), values));
        return keys;
    }

    /** The same values by name of facet. */
    static Map<String, String> facets(Map<String, String> given) {
        Map<String, String> facets = new LinkedHashMap<>();
        given.forEach((key, value) -> facets.put(facet(key), value));
        return facets;
    }
}
