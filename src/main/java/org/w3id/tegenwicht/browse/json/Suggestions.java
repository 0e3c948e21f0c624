package org.w3id.tegenwicht.browse.json;

import java.util.List;
import java.util.Map;
import org.w3id.tegenwicht.query.search.Suggestion;

/** Names for what somebody is typing, as JSON shows them: things, with the name that begins so as {@code text}. */
record Suggestions(int total, List<Map<String, Object>> items) {

    static Suggestions of(List<Suggestion> suggestions, Fields fields) {
        return new Suggestions(suggestions.size(), suggestions.stream().map(one -> {
            Map<String, Object> item = fields.named(one.iri(), one.type(), one.slug(), one.label());
            item.put("text", one.text());
            return item;
        }).toList());
    }
}
