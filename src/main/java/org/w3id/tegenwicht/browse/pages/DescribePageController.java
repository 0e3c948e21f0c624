package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.w3id.tegenwicht.query.WrongParameterException;

/** Figures on the map: choose an indicator, see where it is high and low, how far areas lie apart, and which problems it shows. */
@Controller
class DescribePageController {

    private static final List<String> PARAMETERS = List.of("indicator", "sort", "lang");
    private static final List<String> SORTS = List.of("value", "name");

    private final IndicatorMaps maps;
    private final MappedIndicators indicators;

    DescribePageController(IndicatorMaps maps, MappedIndicators indicators) {
        this.maps = maps;
        this.indicators = indicators;
    }

    @GetMapping("/describe")
    String page(HttpServletRequest request, Model model, Locale locale) {
        Map<String, String> given = given(request);
        String language = locale.getLanguage();
        List<String> known = indicators.slugs();
        String slug = given.getOrDefault("indicator", indicators.first());
        if (given.containsKey("indicator") && !known.contains(slug)) {
            throw WrongParameterException.choice("indicator", slug, known);
        }
        String sort = given.getOrDefault("sort", SORTS.getFirst());
        if (!SORTS.contains(sort)) {
            throw WrongParameterException.choice("sort", sort, SORTS);
        }
        model.addAttribute("themes", indicators.byTheme(language));
        model.addAttribute("chosen", slug);
        model.addAttribute("sort", sort);
        model.addAttribute("open", given.containsKey("sort"));
        model.addAttribute("view", slug == null ? null : maps.of(slug, language)
                .map(view -> sort.equals("name") ? view.byName(Collator.getInstance(locale)) : view).orElse(null));
        return "browse/describe";
    }

    private static Map<String, String> given(HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!PARAMETERS.contains(name)) {
                throw WrongParameterException.unknown(name, PARAMETERS);
            }
            if (values.length > 1) {
                throw WrongParameterException.repeated(name);
            }
            if (!values[0].isBlank()) {
                given.put(name, values[0].strip());
            }
        });
        return given;
    }
}
