package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.Numbers;
import org.w3id.tegenwicht.query.Cell;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Table;

/** Makes the lines of facts on a page from the rows of stored queries. */
@Component
class Facts {

    /** What a page shows in a place of its own, or not at all. */
    private static final Set<String> ELSEWHERE = Set.of("iri", "label", "prefLabel", "definition", "description", "altLabel", "hiddenLabel", "geometry",
            "title", "source", "topConceptOf", "hasTopConcept", "note", "asWKT", "findingCount", "inScheme", "fingerprint");

    private final Links links;

    Facts(Links links) {
        this.links = links;
    }

    /** The columns of a row about one thing; two columns for two languages are one fact. */
    List<Fact> of(Row row, String language) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (String column : row.columns()) {
            String name = stem(column, row);
            List<Link> values = values(value(row, column, name, language), name, language);
            if (!ELSEWHERE.contains(name) && !values.isEmpty()) {
                facts.putIfAbsent(name, new Fact(name, values));
            }
        }
        return List.copyOf(facts.values());
    }

    /** What a thing is linked to, or what is linked to it: rows of the name of a link and an IRI. */
    List<Fact> links(Table table, String name, String iri, Set<String> known, String language) {
        Map<String, List<Link>> byName = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            if (!ELSEWHERE.contains(row.text(name)) && !known.contains(row.text(name))) {
                byName.computeIfAbsent(row.text(name), none -> new ArrayList<>()).add(links.to(row.text(iri), language));
            }
        }
        return byName.entrySet().stream().map(entry -> new Fact(entry.getKey(), entry.getValue())).toList();
    }

    /** What is written about a thing: rows of {@code property} and {@code text}, of which those in another language are left out. */
    List<Fact> texts(Table table, Set<String> known, String language) {
        Map<String, List<Link>> byName = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String name = row.text("property");
            String spoken = row.cell("text").language();
            if (!ELSEWHERE.contains(name) && !known.contains(name) && (spoken == null || spoken.equals(language))) {
                byName.computeIfAbsent(name, none -> new ArrayList<>()).addAll(values(row.cell("text"), name, language));
            }
        }
        return byName.entrySet().stream().map(entry -> new Fact(entry.getKey(), entry.getValue())).toList();
    }

    private static Cell value(Row row, String column, String stem, String language) {
        return stem.equals(column) ? row.cell(column) : row.cell(stem + ("nl".equals(language) ? "Nl" : "En"));
    }

    private List<Link> values(Cell cell, String name, String language) {
        return switch (cell.kind()) {
            case NOTHING, BLANK -> List.of();
            case LIST -> cell.items().stream().map(item -> item.startsWith("http") ? links.to(item, language) : Link.text(item)).toList();
            case IRI -> List.of(links.to(cell.value(), language));
            case LITERAL -> List.of(name.equals("doi") ? new Link("https://doi.org/" + cell.value(), cell.value(), null)
                    : Link.text(cell.number() == null ? cell.value() : Numbers.shown(cell.number(), language)));
        };
    }

    private static String stem(String column, Row row) {
        String stem = column.endsWith("Nl") || column.endsWith("En") ? column.substring(0, column.length() - 2) : column;
        return row.columns().contains(stem + "Nl") && row.columns().contains(stem + "En") ? stem : column;
    }
}
