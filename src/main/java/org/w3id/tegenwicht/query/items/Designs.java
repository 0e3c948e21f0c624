package org.w3id.tegenwicht.query.items;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Table;

/** The study designs by their strength for the question whether something has an effect, with those of reviews apart. */
final class Designs {

    private final Map<String, Integer> strengths = new HashMap<>();
    private final Set<String> reviews = new HashSet<>();

    Designs(Table table) {
        for (Row row : table.rows()) {
            if (row.cell("strength").present()) {
                strengths.put(row.text("iri"), row.number("strength").intValue());
            } else {
                reviews.add(row.text("iri"));
            }
        }
    }

    /** From 0 to 5; null for a review and for a design that is not ranked. */
    Integer strength(String design) {
        return strengths.get(design);
    }

    boolean review(List<String> designs) {
        return designs.stream().anyMatch(reviews::contains);
    }
}
