package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.contradictions.Contradiction;
import org.w3id.tegenwicht.query.contradictions.Contradictions;
import org.w3id.tegenwicht.query.items.EvidenceItems;

/** The contradictions in the evidence, each a card with its two sides. */
@Controller
class ContradictionsPageController {

    private static final List<String> OTHERS = List.of("page", "pageSize", "lang");
    /** The filters that are always there; the others can be set in the address. */
    private static final Set<String> OFFERED = Set.of("problem", "ground");

    private final Contradictions contradictions;
    private final ContradictionViews views;
    private final Filters filters;
    private final QueryCatalogue catalogue;

    ContradictionsPageController(Contradictions contradictions, ContradictionViews views, Filters filters, QueryCatalogue catalogue) {
        this.contradictions = contradictions;
        this.views = views;
        this.filters = filters;
        this.catalogue = catalogue;
    }

    @GetMapping("/contradictions")
    String list(HttpServletRequest request, Model model, Locale locale) {
        Map<String, String> chosen = MapQuestion.of(request.getParameterMap(), Contradictions.FILTERS, OTHERS).filters();
        PageRequest wanted = PageRequest.of(request.getParameter("page"), request.getParameter("pageSize"));
        List<Contradiction> all = contradictions.all(chosen);
        int last = wanted.last(all.size());
        model.addAttribute("filters", filters.of(catalogue.get(EvidenceItems.QUERY), chosen, locale.getLanguage()).stream()
                .filter(filter -> OFFERED.contains(filter.name()) || filter.value() != null).toList());
        model.addAttribute("total", all.size());
        model.addAttribute("contradictions", wanted.of(all).stream().map(contradiction -> views.of(contradiction, locale.getLanguage())).toList());
        model.addAttribute("number", wanted.page());
        model.addAttribute("last", last);
        model.addAttribute("previous", wanted.page() > 1 ? address(Math.min(wanted.page() - 1, last)) : null);
        model.addAttribute("next", wanted.page() < last ? address(wanted.page() + 1) : null);
        String data = ServletUriComponentsBuilder.fromCurrentRequest().replacePath("/v1/contradictions").replaceQueryParam("lang").build().toUriString();
        model.addAttribute("json", data);
        model.addAttribute("csv", ServletUriComponentsBuilder.fromUriString(data).queryParam("format", "csv").build().toUriString());
        return "browse/contradictions";
    }

    private static String address(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page", page).build().toUriString();
    }
}
