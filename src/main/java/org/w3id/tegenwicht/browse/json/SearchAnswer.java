package org.w3id.tegenwicht.browse.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3id.tegenwicht.query.search.Found;
import org.w3id.tegenwicht.query.search.Hit;
import org.w3id.tegenwicht.query.search.Match;

/**
 * What fits a question, as JSON shows it.
 *
 * @param total how many things fit it
 * @param totals how many of them are problems, causes, interventions, studies and others
 * @param pageSize how many are shown at most
 * @param items the best of them, the best first
 */
record SearchAnswer(long total, Map<String, Long> totals, int pageSize, List<Map<String, Object>> items) {

    static SearchAnswer of(Found found, int size, Fields fields) {
        Map<String, Long> totals = new LinkedHashMap<>();
        found.totals().forEach((group, total) -> totals.put(word(group), total));
        return new SearchAnswer(found.total(), totals, size, found.hits().stream().map(hit -> item(hit, fields)).toList());
    }

    private static Map<String, Object> item(Hit hit, Fields fields) {
        Map<String, Object> item = fields.named(hit.iri(), hit.type(), hit.slug(), hit.label());
        if (hit.match() != null) {
            item.put("match", match(hit.match()));
        }
        return item;
    }

    private static Map<String, Object> match(Match match) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", match.text());
        if (match.language() != null) {
            fields.put("language", match.language().tag());
        }
        fields.put("kind", word(match.kind()));
        return fields;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
