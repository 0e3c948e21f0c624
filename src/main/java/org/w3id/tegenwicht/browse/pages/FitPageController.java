package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.w3id.tegenwicht.query.Things;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.synthesis.Aspect;
import org.w3id.tegenwicht.query.synthesis.Fit;
import org.w3id.tegenwicht.query.synthesis.Fits;
import org.w3id.tegenwicht.query.synthesis.Question;

/** Does it fit my people? Choose who they are and where, and see which studies resemble that and what those found. */
@Controller
class FitPageController {

    private static final String INTERVENTION = "intervention";

    private final Fits fits;
    private final SynthesisViews syntheses;
    private final Things things;
    private final Links links;

    FitPageController(Fits fits, SynthesisViews syntheses, Things things, Links links) {
        this.fits = fits;
        this.syntheses = syntheses;
        this.things = things;
        this.links = links;
    }

    @GetMapping("/fit")
    String page(HttpServletRequest request, Model model, Locale locale) {
        check(request);
        String intervention = intervention(request.getParameter(INTERVENTION));
        Map<Aspect, String> wanted = wanted(request);
        model.addAttribute("fit", view(intervention, wanted, fits.of(intervention, wanted), locale.getLanguage()));
        model.addAttribute(INTERVENTION, intervention);
        return "browse/fit";
    }

    private FitView view(String intervention, Map<Aspect, String> wanted, Fit fit, String language) {
        List<FitView.StudyView> studies = fit.studies().stream().map(study -> new FitView.StudyView(
                study.label() == null ? links.to(study.iri(), language) : new Link("/doc/study/" + slug(study.iri()), study.label(), null), study.findings(),
                study.aspects().stream().map(aspect -> new FitView.AspectView(aspect.alike(), links.to(aspect.values(), language))).toList())).toList();
        long alike = fit.studies().stream().filter(Fit.StudyFit::whole).count();
        boolean told = !wanted.isEmpty() && !fit.alike().isEmpty();
        return new FitView(links.to(things.iri(INTERVENTION, intervention), language),
                fit.values().entrySet().stream().map(values -> choice(values.getKey(), values.getValue(), wanted.get(values.getKey()), language)).toList(),
                Arrays.stream(Aspect.values()).filter(wanted::containsKey).map(Aspect::word).toList(), wanted.isEmpty() ? 0 : alike, studies,
                told ? syntheses.alike(fit, Question.of(Map.of(INTERVENTION, intervention)), language) : null);
    }

    /** What can be chosen for an aspect: what occurs, and what was chosen though it does not occur. */
    private Filter choice(Aspect aspect, List<String> values, String chosen, String language) {
        Comparator<Filter.Option> byLabel = Comparator.comparing(Filter.Option::label, Collator.getInstance(Locale.forLanguageTag(language)));
        List<String> all = chosen == null || values.contains(chosen) ? values : Stream.concat(values.stream(), Stream.of(chosen)).toList();
        return new Filter(aspect.word(), chosen == null ? null : slug(chosen),
                all.stream().map(iri -> new Filter.Option(slug(iri), links.to(iri, language).label())).sorted(byLabel).toList());
    }

    private Map<Aspect, String> wanted(HttpServletRequest request) {
        Map<Aspect, String> wanted = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            String given = request.getParameter(aspect.word());
            if (given != null && !given.isBlank()) {
                wanted.put(aspect, things.find(aspect.type(), given.strip()).orElseThrow(() -> WrongParameterException.value(aspect.word(), given,
                        new Wording("de slug van iets van deze soort", "the slug of something of this kind"))).iri());
            }
        }
        return wanted;
    }

    private String intervention(String given) {
        if (given == null || given.isBlank()) {
            throw WrongParameterException.needed(List.of(INTERVENTION));
        }
        return given.strip();
    }

    private static void check(HttpServletRequest request) {
        List<String> allowed = Stream.concat(Stream.of(INTERVENTION), Arrays.stream(Aspect.values()).map(Aspect::word)).toList();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw WrongParameterException.repeated(name);
            }
            if (!allowed.contains(name) && !name.equals("lang")) {
                throw WrongParameterException.unknown(name, allowed);
            }
        });
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
