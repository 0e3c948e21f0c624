package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.pathways.DocumentedChains;
import org.w3id.tegenwicht.query.pathways.End;
import org.w3id.tegenwicht.query.pathways.Pathway;
import org.w3id.tegenwicht.query.pathways.Pathways;
import org.w3id.tegenwicht.query.search.Language;

/** How a problem comes about, what follows, and how problems pile up: a picture for who sees it, a table for all. */
@Controller
class PathwaysPageController {

    private static final String PATH = "/pathways";
    private static final List<String> PARAMETERS = List.of("from", "to", "page", "lang");
    /** So many chains make a page that is quick to load on a phone. */
    private static final String SHOWN = "4";

    private final Pathways pathways;
    private final PathwayViews views;
    private final AccumulationViews accumulation;
    private final Links links;

    PathwaysPageController(Pathways pathways, PathwayViews views, AccumulationViews accumulation, Links links) {
        this.pathways = pathways;
        this.views = views;
        this.accumulation = accumulation;
        this.links = links;
    }

    @GetMapping(PATH)
    String pathways(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        String language = locale.getLanguage();
        Map<String, String> given = MapQuestion.of(request.getParameterMap(), List.of(), PARAMETERS).others();
        String from = given.get("from");
        String to = given.get("to");
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("names", names(language));
        PageRequest page = PageRequest.of(given.get("page"), SHOWN);
        if (from == null && to == null) {
            start(model, language);
            return "browse/pathways";
        }
        try {
            tell(pathways.find(from, to, Language.of(language)), page, model, language);
        } catch (WrongParameterException wrong) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", wrong.parameter());
            model.addAttribute("meant", wrong.suggestions());
            start(model, language);
        }
        return "browse/pathways";
    }

    private void start(Model model, String language) {
        model.addAttribute("documented", DocumentedChains.ENDS.stream().flatMap(ends -> documented(ends, language)).toList());
        model.addAttribute("accumulation", accumulation.of(pathways.accumulation(), language));
    }

    /** A chain of the documentation; none when its ends are not in the graph. */
    private Stream<AccumulationView.Ends> documented(DocumentedChains.Ends ends, String language) {
        List<Thing> both = Stream.of(ends.from(), ends.to())
                .flatMap(end -> pathways.things().stream().filter(thing -> end.equals(thing.type() + "/" + thing.slug()))).toList();
        return both.size() < 2 ? Stream.empty() : Stream.of(new AccumulationView.Ends(links.to(both.get(0), language).label(), links.to(both.get(1), language).label(),
                address(both.get(0), both.get(1))));
    }

    private void tell(Pathway pathway, PageRequest page, Model model, String language) {
        model.addAttribute("pathway", pathway);
        model.addAttribute("start", end(pathway.from(), language));
        model.addAttribute("finish", end(pathway.to(), language));
        model.addAttribute("startReadings", readings(pathway.from(), pathway, true, language));
        model.addAttribute("finishReadings", readings(pathway.to(), pathway, false, language));
        model.addAttribute("chains", views.chains(pathway, page, language));
        model.addAttribute("number", page.page());
        model.addAttribute("last", page.last(pathway.chains().size()));
        model.addAttribute("total", pathway.chains().size());
        model.addAttribute("longest", Pathways.LONGEST);
        if (pathway.chains().isEmpty()) {
            model.addAttribute("after", pathway.from() == null ? null : views.around(pathway, true, language));
            model.addAttribute("before", pathway.to() == null ? null : views.around(pathway, false, language));
        }
        addresses(pathway, model);
    }

    private void addresses(Pathway pathway, Model model) {
        Thing start = pathway.from() == null ? null : pathway.from().thing();
        Thing finish = pathway.to() == null ? null : pathway.to().thing();
        model.addAttribute("here", address(PATH, start, finish).encode().build().toUriString());
        model.addAttribute("back", address(finish, start));
        model.addAttribute("onwards", address(finish == null ? start : finish, null));
        model.addAttribute("upwards", address(null, start == null ? finish : start));
        model.addAttribute("json", address("/v1/pathways", start, finish).encode().build().toUriString());
        model.addAttribute("csv", address("/v1/pathways", start, finish).queryParam("format", "csv").encode().build().toUriString());
    }

    private Link end(End end, String language) {
        return end == null ? null : links.to(end.thing(), language);
    }

    /** What else the words may have meant, each with its address. */
    private List<Link> readings(End end, Pathway pathway, boolean start, String language) {
        return end == null ? List.of() : end.others().stream().map(other -> new Link(
                start ? address(other, pathway.to() == null ? null : pathway.to().thing()) : address(pathway.from() == null ? null : pathway.from().thing(), other),
                links.to(other, language).label(), links.to(other, language).language())).toList();
    }

    private List<String> names(String language) {
        return pathways.things().stream().map(thing -> links.to(thing, language).label()).distinct()
                .sorted(Collator.getInstance(Locale.forLanguageTag(language))).toList();
    }

    private static String address(Thing from, Thing to) {
        return address(PATH, from, to).encode().build().toUriString();
    }

    private static UriComponentsBuilder address(String path, Thing from, Thing to) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (from != null) {
            address.queryParam("from", from.type() + "/" + from.slug());
        }
        if (to != null) {
            address.queryParam("to", to.type() + "/" + to.slug());
        }
        return address;
    }
}
