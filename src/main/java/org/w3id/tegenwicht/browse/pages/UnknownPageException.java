package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/** There is no page about a thing; perhaps one of the suggestions was meant. */
class UnknownPageException extends RuntimeException {

    private final transient List<Link> suggestions;

    UnknownPageException(String type, String slug, List<Link> suggestions) {
        super("No page about " + type + " " + slug);
        this.suggestions = List.copyOf(suggestions);
    }

    /** Pages that were perhaps meant. */
    List<Link> suggestions() {
        return suggestions;
    }
}
