package org.w3id.tegenwicht.sparql;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queries that the editor shows as examples. Whoever keeps stored queries provides a bean of this. */
public interface ExampleQueries {

    List<Example> examples();

    /** A stored query with these arguments in it; empty when there is none of that name, or an argument does not fit. */
    Optional<Example> example(String name, Map<String, String> arguments);

    /**
     * One example.
     *
     * @param name its short name, unique among the examples
     * @param titleNl what it asks, in Dutch
     * @param titleEn what it asks, in English
     * @param text the query
     */
    record Example(String name, String titleNl, String titleEn, String text) {

        /** What it asks, in the reader's language. */
        public String title(String language) {
            return "en".equals(language) ? titleEn : titleNl;
        }
    }
}
