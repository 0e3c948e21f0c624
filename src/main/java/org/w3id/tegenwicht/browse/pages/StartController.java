package org.w3id.tegenwicht.browse.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;

/** The start page: where a reader begins from a problem. */
@Controller
class StartController {

    private static final List<String> COUNTED = List.of("problems", "mechanisms", "claims", "interventions", "studies", "findings");

    private final QueryRunner queries;
    private final Links links;
    private final Ordered ordered;

    StartController(QueryRunner queries, Links links, Ordered ordered) {
        this.queries = queries;
        this.links = links;
        this.ordered = ordered;
    }

    @GetMapping("/")
    String start(Model model, Locale locale) {
        String language = locale.getLanguage();
        model.addAttribute("domains", ordered.rows(ThingCollection.DOMAINS, language).stream().map(row -> domain(row, language)).toList());
        model.addAttribute("stages", ordered.rows(ThingCollection.STAGES, language).stream().map(row -> links.to(row.text("iri"), language)).toList());
        model.addAttribute("counts", counts());
        return "browse/start";
    }

    private Card domain(Row row, String language) {
        return new Card(links.to(row.text("iri"), language), row.wording("definition").in(language),
                List.of(row.text("problemCount"), row.text("interventionCount")));
    }

    private Map<String, String> counts() {
        Map<String, String> found = queries.run("counts", Map.of()).rows().stream()
                .collect(Collectors.toMap(row -> row.text("collection"), row -> row.text("things")));
        Map<String, String> counts = new LinkedHashMap<>();
        COUNTED.forEach(path -> counts.put(path, found.getOrDefault(path, "0")));
        return counts;
    }
}
