package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.w3id.tegenwicht.browse.plots.ForestPlot;
import org.w3id.tegenwicht.browse.plots.ForestSheet;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.synthesis.Facet;
import org.w3id.tegenwicht.query.synthesis.Question;
import org.w3id.tegenwicht.query.synthesis.Syntheses;

/** What findings say together: choose which, how to split them and how to pool them. */
@Controller
class SynthesisPageController {

    private static final List<String> METHODS = List.of("REML", "DL", "PM", "EE");
    private static final List<String> MODELS = List.of("auto", "two-level");

    private final SynthesisViews views;
    private final Syntheses syntheses;
    private final QueryCatalogue catalogue;
    private final Filters filters;

    SynthesisPageController(SynthesisViews views, Syntheses syntheses, QueryCatalogue catalogue, Filters filters) {
        this.views = views;
        this.syntheses = syntheses;
        this.catalogue = catalogue;
        this.filters = filters;
    }

    @GetMapping("/synthesis")
    String page(HttpServletRequest request, Model model, Locale locale) {
        Map<String, String> given = given(request, List.of("lang"));
        Question question = Question.of(given);
        String language = locale.getLanguage();
        model.addAttribute("filters", filters.of(catalogue.get("synthesis"), question.selection(), language));
        model.addAttribute("facets", Facet.words());
        model.addAttribute("methods", METHODS);
        model.addAttribute("models", MODELS);
        model.addAttribute("chosen", given);
        model.addAttribute("synthesis", question.selection().isEmpty() ? null : views.whole(question, language));
        return "browse/synthesis";
    }

    @GetMapping(path = "/synthesis.svg", produces = "image/svg+xml")
    String picture(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Map<String, String> given = given(request, List.of("lang", "pool"));
        int pool = number(request.getParameter("pool"));
        ForestPlot plot = views.forest(Question.of(given), pool, locale.getLanguage())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no pool " + pool + " in this synthesis"));
        response.setContentType("image/svg+xml;charset=UTF-8");
        model.addAttribute("sheet", ForestSheet.of(plot));
        return "plots/forest.xml";
    }

    private static int number(String pool) {
        return pool != null && pool.matches("\\d{1,4}") ? Integer.parseInt(pool) : 1;
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
