package org.w3id.tegenwicht.query.search;

import java.util.Locale;

/** A language that the graph speaks. */
public enum Language {
    NL,
    EN;

    /** The language of this tag ({@code nl}, {@code en-GB}), English when it is neither. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("nl") ? NL : EN;
    }

    /** Its tag, as in RDF and HTML. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
