package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.w3id.tegenwicht.browse.plots.ForestPlot;
import org.w3id.tegenwicht.browse.plots.ForestSheet;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.synthesis.Facet;
import org.w3id.tegenwicht.query.synthesis.Question;
import org.w3id.tegenwicht.query.synthesis.Syntheses;

/** What findings say together: choose which, how to split them and how to pool them. */
@Controller
class SynthesisPageController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final List<String> YEARS = List.of("from", "to");
    private static final List<String> METHODS = List.of("REML", "DL", "PM", "EE");
    private static final List<String> MODELS = List.of("auto", "two-level");

    private final SynthesisViews views;
    private final Syntheses syntheses;
    private final QueryCatalogue catalogue;
    private final Filters filters;
    private final SpringTemplateEngine templates;

    SynthesisPageController(SynthesisViews views, Syntheses syntheses, QueryCatalogue catalogue, Filters filters, SpringTemplateEngine templates) {
        this.views = views;
        this.syntheses = syntheses;
        this.catalogue = catalogue;
        this.filters = filters;
        this.templates = templates;
    }

    @GetMapping("/synthesis")
    String page(HttpServletRequest request, Model model, Locale locale) {
        Map<String, String> given = given(request, List.of("lang"));
        Question question = Question.of(given);
        String language = locale.getLanguage();
        model.addAttribute("filters", choices(question, language));
        model.addAttribute("facets", Facet.words());
        model.addAttribute("methods", METHODS);
        model.addAttribute("models", MODELS);
        model.addAttribute("chosen", given);
        model.addAttribute("synthesis", question.selection().isEmpty() ? null : views.whole(question, language));
        return "browse/synthesis";
    }

    @GetMapping("/synthesis.svg")
    ResponseEntity<String> picture(HttpServletRequest request, Locale locale) {
        Question question = Question.of(given(request, List.of("lang", "pool")));
        String pool = Optional.ofNullable(request.getParameter("pool")).map(String::strip).orElse("1");
        ForestPlot plot = views.forest(question, number(pool), locale.getLanguage())
                .orElseThrow(() -> WrongParameterException.value("pool", pool, new Wording("het nummer van een figuur die er is", "the number of a picture that is there")));
        return ResponseEntity.ok().contentType(SVG).body(templates.process("plots/forest.xml", new Context(locale, Map.of("sheet", ForestSheet.of(plot)))));
    }

    /** The number that was asked for; 0, which no picture has, when it is none. */
    private static int number(String pool) {
        return pool.matches("\\d{1,4}") ? Integer.parseInt(pool) : 0;
    }

    /** Years are typed, so they have no list to choose from. */
    private List<Filter> choices(Question question, String language) {
        return filters.of(catalogue.get("synthesis"), question.selection(), language).stream().filter(filter -> !YEARS.contains(filter.name())).toList();
    }

    /** One value for each name; names that mean nothing here are refused. */
    private Map<String, String> given(HttpServletRequest request, List<String> besides) {
        List<String> allowed = new ArrayList<>(syntheses.filters());
        allowed.addAll(Question.OPTIONS);
        Map<String, String> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw WrongParameterException.repeated(name);
            }
            if (allowed.contains(name) && !values[0].isBlank()) {
                given.put(name, values[0].strip());
            } else if (!allowed.contains(name) && !besides.contains(name)) {
                throw WrongParameterException.unknown(name, allowed);
            }
        });
        return given;
    }
}
