package org.w3id.tegenwicht.browse.json;

import java.util.List;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.Wording;

/** There is nothing with this slug in the collection. */
class UnknownThingException extends RuntimeException {

    private final transient Wording detail;
    private final transient List<String> suggestions;

    UnknownThingException(ThingCollection collection, String slug, List<String> suggestions) {
        super("No " + collection.type() + " '" + slug + "'");
        this.detail = new Wording(
                "Bij de " + collection.title().nl() + " is er niets met de slug '" + slug + "'." + meant(" Bedoelt u ", suggestions),
                "Among the " + collection.title().en() + " there is nothing with the slug '" + slug + "'." + meant(" Did you mean ", suggestions));
        this.suggestions = List.copyOf(suggestions);
    }

    Wording detail() {
        return detail;
    }

    List<String> suggestions() {
        return suggestions;
    }

    private static String meant(String words, List<String> suggestions) {
        return suggestions.isEmpty() ? "" : words + String.join(", ", suggestions) + "?";
    }
}
