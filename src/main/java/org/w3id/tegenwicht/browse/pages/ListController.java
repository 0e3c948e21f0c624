package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.browse.citations.CitationFormat;
import org.w3id.tegenwicht.query.Page;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.StoredQuery;
import org.w3id.tegenwicht.query.WrongParameterException;

/** The lists: one page for each collection, with choices to narrow it. */
@Controller
class ListController {

    private static final List<String> OTHERS = List.of("page", "pageSize", "lang");

    private final Ordered ordered;
    private final QueryCatalogue catalogue;
    private final Cards cards;
    private final Filters filters;

    ListController(Ordered ordered, QueryCatalogue catalogue, Cards cards, Filters filters) {
        this.ordered = ordered;
        this.catalogue = catalogue;
        this.cards = cards;
        this.filters = filters;
    }

    @GetMapping("/{collection:problems|mechanisms|claims|interventions|studies|findings|groups|domains|stages|places|indicators}")
    String list(@PathVariable("collection") String path, HttpServletRequest request, Model model, Locale locale) {
        ThingCollection collection = ThingCollection.of(path).orElseThrow();
        StoredQuery query = catalogue.get(path);
        Map<String, String> chosen = chosen(query, request.getParameterMap());
        PageRequest wanted = PageRequest.of(request.getParameter("page"), request.getParameter("pageSize"));
        String language = locale.getLanguage();
        Page page = ordered.page(collection, chosen, wanted, language);
        model.addAttribute("collection", path);
        model.addAttribute("title", collection.title().in(language));
        model.addAttribute("filters", filters.of(query, chosen, language));
        model.addAttribute("cards", cards.of(page.table().rows(), language));
        model.addAttribute("total", page.total());
        model.addAttribute("number", wanted.page());
        model.addAttribute("last", page.last());
        model.addAttribute("previous", wanted.page() > 1 ? address(Math.min(wanted.page() - 1, page.last())) : null);
        model.addAttribute("next", wanted.page() < page.last() ? address(wanted.page() + 1) : null);
        model.addAttribute("data", data(path).build().toUriString());
        model.addAttribute("references", collection == ThingCollection.STUDIES ? references(path) : Map.of());
        return "browse/list";
    }

    /** One value for each filter; an empty choice is none. */
    private static Map<String, String> chosen(StoredQuery query, Map<String, String[]> given) {
        Map<String, String> chosen = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            if (query.parameter(name).isPresent() && values.length == 1) {
                if (!values[0].isBlank()) {
                    chosen.put(name, values[0]);
                }
            } else if (values.length > 1) {
                throw WrongParameterException.repeated(name);
            } else if (!OTHERS.contains(name)) {
                throw WrongParameterException.unknown(name, query.parameters().stream().map(parameter -> parameter.name()).toList());
            }
        });
        return chosen;
    }

    private static UriComponentsBuilder data(String path) {
        return ServletUriComponentsBuilder.fromCurrentRequest().replacePath("/v1/" + path).replaceQueryParam("lang");
    }

    /** Where the whole list, under the same filters, is as references; by the word for the format. */
    private static Map<String, String> references(String path) {
        Map<String, String> addresses = new LinkedHashMap<>();
        CitationFormat.words().forEach(format -> addresses.put(format,
                data(path).replaceQueryParam("page").replaceQueryParam("pageSize").queryParam("format", format).build().toUriString()));
        return addresses;
    }

    private static String address(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page", page).build().toUriString();
    }
}
