package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;

/** The ontology for people: every term at its own place, so that its hash IRI leads there. Its public address is {@code /ontology}. */
@Controller
class OntologyPageController {

    private final QueryRunner queries;

    OntologyPageController(QueryRunner queries) {
        this.queries = queries;
    }

    @GetMapping("/page/ontology")
    String page(HttpServletRequest request, Model model, Locale locale) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            return "redirect:/ontology";
        }
        Map<String, List<TermView>> kinds = new LinkedHashMap<>();
        for (Row row : queries.run("ontology-terms", Map.of()).rows()) {
            kinds.computeIfAbsent(row.text("kind"), none -> new ArrayList<>()).add(term(row, locale.getLanguage()));
        }
        model.addAttribute("kinds", kinds);
        return "browse/ontology";
    }

    private static TermView term(Row row, String language) {
        String iri = row.text("iri");
        return new TermView(iri, name(iri), row.wording("label").in(language), row.wording("definition").in(language),
                links(iri, row.list("domain")), links(iri, row.list("range")));
    }

    /** Terms of ours lead to their place on this page, those of others to where they are defined. */
    private static List<Link> links(String term, List<String> iris) {
        String ours = term.substring(0, term.indexOf('#') + 1);
        return iris.stream().map(iri -> new Link(iri.startsWith(ours) ? "#" + name(iri) : Links.isAddress(iri) ? iri : null, name(iri), null)).toList();
    }

    private static String name(String iri) {
        return iri.replaceFirst("^.*[#/]", "");
    }
}
