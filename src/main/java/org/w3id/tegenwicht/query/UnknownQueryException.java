package org.w3id.tegenwicht.query;

import java.util.List;

/** There is no stored query with the name that was asked for. */
public class UnknownQueryException extends RuntimeException {

    private final String name;
    private final transient List<String> suggestions;

    UnknownQueryException(String name, List<String> suggestions) {
        super("There is no stored query '" + name + "'");
        this.name = name;
        this.suggestions = List.copyOf(suggestions);
    }

    /** The name asked for. */
    public String name() {
        return name;
    }

    /** Names that look like it, the nearest first; may be empty. */
    public List<String> suggestions() {
        return suggestions;
    }
}
