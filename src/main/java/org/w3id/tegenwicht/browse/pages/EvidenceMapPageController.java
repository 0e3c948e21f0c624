package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.evidencemap.EvidenceMap;
import org.w3id.tegenwicht.query.evidencemap.EvidenceMaps;
import org.w3id.tegenwicht.query.items.EvidenceItems;
import org.w3id.tegenwicht.query.items.Facet;
import org.w3id.tegenwicht.query.items.Facets;

/** The evidence map: a table of two facets in which every cell opens. */
@Controller
class EvidenceMapPageController {

    private static final List<String> OTHERS = List.of("rows", "columns", "empty", "lang");
    /** The filters that are always there; any other facet can be one by its name in the address. */
    private static final Set<String> OFFERED = Set.of("problem", "domain", "stage", "ground");

    private final EvidenceMaps maps;
    private final Facets facets;
    private final Filters filters;
    private final QueryCatalogue catalogue;
    private final MapViews views;

    EvidenceMapPageController(EvidenceMaps maps, Facets facets, Filters filters, QueryCatalogue catalogue, MapViews views) {
        this.maps = maps;
        this.facets = facets;
        this.filters = filters;
        this.catalogue = catalogue;
        this.views = views;
    }

    @GetMapping("/evidence-map")
    String map(HttpServletRequest request, Model model, Locale locale) {
        MapQuestion question = MapQuestion.of(request.getParameterMap(), facets.names(), OTHERS);
        EvidenceMap map = maps.of(question.rows(), question.columns(), question.filters());
        boolean all = "show".equals(question.others().get("empty"));
        model.addAttribute("facets", facets.names());
        model.addAttribute("rows", question.rows());
        model.addAttribute("columns", question.columns());
        model.addAttribute("all", all);
        model.addAttribute("filters", filters(question.filters(), locale.getLanguage()));
        model.addAttribute("map", views.of(map, all, cell -> question.address("/evidence-map/cell")
                .queryParam("row", cell.row().slug()).queryParam("column", cell.column().slug()).encode().build().toUriString(), locale.getLanguage()));
        model.addAttribute("everything", question.address("/evidence-map").queryParam("empty", "show").encode().build().toUriString());
        model.addAttribute("json", question.address("/v1/evidence-map").encode().build().toUriString());
        model.addAttribute("csv", question.address("/v1/evidence-map").queryParam("format", "csv").encode().build().toUriString());
        model.addAttribute("queries", List.of("facet-" + question.rows(), "facet-" + question.columns(), EvidenceItems.QUERY));
        return "browse/evidence-map";
    }

    /** The offered filters and those that were chosen, by name of facet. */
    private List<Filter> filters(Map<String, String> chosen, String language) {
        Map<String, String> arguments = new LinkedHashMap<>();
        facets.all().stream().filter(facet -> chosen.containsKey(facet.name())).forEach(facet -> arguments.put(facet.parameter(), chosen.get(facet.name())));
        List<Filter> offered = new ArrayList<>();
        for (Filter filter : filters.of(catalogue.get(EvidenceItems.QUERY), arguments, language)) {
            Facet facet = facets.all().stream().filter(one -> one.parameter().equals(filter.name())).findFirst().orElseThrow();
            if (OFFERED.contains(facet.name()) || filter.value() != null) {
                offered.add(new Filter(facet.name(), filter.value(), filter.options()));
            }
        }
        return offered;
    }
}
