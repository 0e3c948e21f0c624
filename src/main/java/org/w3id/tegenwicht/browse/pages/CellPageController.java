package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.browse.EvidenceAddress;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.evidencemap.EvidenceMap;
import org.w3id.tegenwicht.query.evidencemap.EvidenceMaps;
import org.w3id.tegenwicht.query.evidencemap.MapCell;
import org.w3id.tegenwicht.query.evidencemap.Tally;
import org.w3id.tegenwicht.query.items.EvidenceItems;
import org.w3id.tegenwicht.query.items.Facets;

/** What is in one cell of an evidence map. */
@Controller
class CellPageController {

    private static final List<String> OTHERS = List.of("rows", "row", "columns", "column", "page", "pageSize", "lang");

    private final EvidenceMaps maps;
    private final Facets facets;
    private final QueryRunner queries;
    private final Links links;
    private final Cards cards;

    CellPageController(EvidenceMaps maps, Facets facets, QueryRunner queries, Links links, Cards cards) {
        this.maps = maps;
        this.facets = facets;
        this.queries = queries;
        this.links = links;
        this.cards = cards;
    }

    @GetMapping("/evidence-map/cell")
    String cell(HttpServletRequest request, Model model, Locale locale) {
        String language = locale.getLanguage();
        MapQuestion question = MapQuestion.of(request.getParameterMap(), facets.names(), OTHERS);
        Map<String, String> narrowed = new LinkedHashMap<>(question.filters());
        narrowed.put(question.rows(), needed("row", question));
        narrowed.put(question.columns(), needed("column", question));
        EvidenceMap map = maps.of(question.rows(), question.columns(), narrowed);
        Thing row = map.rows().getFirst();
        Thing column = map.columns().getFirst();
        model.addAttribute("rows", question.rows());
        model.addAttribute("columns", question.columns());
        model.addAttribute("row", links.to(row, language));
        model.addAttribute("column", links.to(column, language));
        model.addAttribute("back", question.address("/evidence-map").encode().build().toUriString());
        map.cell(row, column).map(MapCell::tally).ifPresent(tally -> tell(tally, model, language));
        list(map.arguments(row, column), request, model, language);
        return "browse/evidence-cell";
    }

    private static String needed(String name, MapQuestion question) {
        String value = question.others().get(name);
        if (value == null) {
            throw WrongParameterException.value(name, "", new Wording("de slug van een waarde", "the slug of a value"));
        }
        return value;
    }

    private void tell(Tally tally, Model model, String language) {
        model.addAttribute("tally", tally);
        model.addAttribute("findings", DirectionMark.of(tally.findings()));
        model.addAttribute("pooled", DirectionMark.of(tally.pooled()));
        model.addAttribute("lines", DirectionMark.of(tally.lines()));
        model.addAttribute("bestDesign", tally.bestDesign() == null ? null : links.to(tally.bestDesign(), language));
        model.addAttribute("levels", tally.levels().stream()
                .map(level -> new LevelView(links.to(level.ladder(), language), links.to(level.level(), language), level.count())).toList());
    }

    private void list(Map<String, String> arguments, HttpServletRequest request, Model model, String language) {
        PageRequest wanted = PageRequest.of(request.getParameter("page"), request.getParameter("pageSize"));
        List<Row> items = queries.run(EvidenceItems.QUERY, arguments).rows();
        int last = wanted.last(items.size());
        model.addAttribute("total", items.size());
        model.addAttribute("studies", new Fact("study", links.to(items.stream().flatMap(row -> row.list("studies").stream()).distinct().sorted().toList(), language)));
        model.addAttribute("cards", cards.of(wanted.of(items), language));
        model.addAttribute("number", wanted.page());
        model.addAttribute("last", last);
        model.addAttribute("previous", wanted.page() > 1 ? address(Math.min(wanted.page() - 1, last)) : null);
        model.addAttribute("next", wanted.page() < last ? address(wanted.page() + 1) : null);
        model.addAttribute("json", EvidenceAddress.query("", arguments));
        model.addAttribute("csv", EvidenceAddress.query("", arguments) + "&format=csv");
    }

    private static String address(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page", page).build().toUriString();
    }
}
