package org.w3id.tegenwicht.browse.pages;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;

/** The indicators that have figures, to choose from. */
@Component
class MappedIndicators {

    private final QueryRunner queries;
    private final Links links;

    MappedIndicators(QueryRunner queries, Links links) {
        this.queries = queries;
        this.links = links;
    }

    /** Indicators about the same: their life domain, or their theme where they have none. */
    record Theme(String label, List<Filter.Option> indicators) { }

    /** The last parts of their IRIs. */
    List<String> slugs() {
        return rows().stream().map(row -> slug(row.text("indicator"))).distinct().toList();
    }

    /** The one to begin with: one that shows a problem, if any does; null when there are no indicators. */
    String first() {
        Comparator<Row> problemsFirst = Comparator.comparing(row -> !row.cell("problem").present());
        return rows().stream().sorted(problemsFirst).map(row -> slug(row.text("indicator"))).findFirst().orElse(null);
    }

    List<Theme> byTheme(String language) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language));
        Map<String, List<Filter.Option>> themes = new TreeMap<>(alphabet);
        for (Row row : rows()) {
            Filter.Option option = new Filter.Option(slug(row.text("indicator")), links.to(row.text("indicator"), language).label());
            List<Filter.Option> theme = themes.computeIfAbsent(theme(row, language), none -> new ArrayList<>());
            if (!theme.contains(option)) {
                theme.add(option);
            }
        }
        return themes.entrySet().stream().map(entry -> new Theme(entry.getKey(),
                entry.getValue().stream().sorted(Comparator.comparing(Filter.Option::label, alphabet)).toList())).toList();
    }

    private String theme(Row row, String language) {
        String iri = row.cell("lifeDomain").present() ? row.text("lifeDomain") : row.text("theme");
        return iri == null ? "" : links.to(iri, language).label();
    }

    private List<Row> rows() {
        return queries.run("indicator-problems", Map.of()).rows();
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
