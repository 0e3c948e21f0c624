package org.w3id.tegenwicht.browse.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.search.Found;
import org.w3id.tegenwicht.query.search.Group;
import org.w3id.tegenwicht.query.search.Hit;
import org.w3id.tegenwicht.query.search.Language;
import org.w3id.tegenwicht.query.search.Search;

/** The page that answers a question in everyday words: problems first, then causes, interventions, studies and the rest. */
@Controller
class SearchPageController {

    private static final int SHOWN = 60;

    private final Search search;
    private final Links links;

    SearchPageController(Search search, Links links) {
        this.search = search;
        this.links = links;
    }

    @GetMapping("/search")
    String search(@RequestParam(name = "q", defaultValue = "") String question, Model model, Locale locale) {
        String language = locale.getLanguage();
        model.addAttribute("question", question.strip());
        if (!question.isBlank()) {
            Found found = search.find(question, Language.of(language), SHOWN);
            model.addAttribute("total", found.total());
            model.addAttribute("groups", groups(found, language));
        }
        return "browse/search";
    }

    private Map<String, List<Card>> groups(Found found, String language) {
        Map<String, List<Card>> groups = new LinkedHashMap<>();
        Arrays.stream(Group.values()).filter(group -> !found.in(group).isEmpty()).forEach(group -> groups.put(group.name().toLowerCase(Locale.ROOT),
                found.in(group).stream().map(hit -> card(hit, language)).toList()));
        return groups;
    }

    private Card card(Hit hit, String language) {
        Link link = links.to(new Thing(hit.iri(), hit.type(), hit.slug(), hit.label()), language);
        return new Card(link, hit.match() == null ? null : hit.match().text(), List.of());
    }
}
