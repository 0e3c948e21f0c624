package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.w3id.tegenwicht.browse.citations.CitationFormat;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;

/** Two to four interventions beside each other. They are asked for by slug; names that people type lead to the address with slugs. */
@Controller
class CompareController {

    private static final String PARAMETER = "interventions";
    private static final List<String> TYPE = List.of("intervention");
    private static final int MOST = 4;
    private static final int FEWEST = 2;
    private static final int SUGGESTED = 6;

    private final Comparisons comparisons;
    private final TypedNames typedNames;
    private final Things things;
    private final QueryRunner queries;
    private final Links links;

    CompareController(Comparisons comparisons, TypedNames typedNames, Things things, QueryRunner queries, Links links) {
        this.comparisons = comparisons;
        this.typedNames = typedNames;
        this.things = things;
        this.queries = queries;
        this.links = links;
    }

    @GetMapping("/compare")
    ModelAndView compare(HttpServletRequest request, Locale locale) {
        String language = locale.getLanguage();
        List<String> typed = typed(request);
        Set<String> known = new LinkedHashSet<>();
        Map<String, List<Thing>> unknown = new LinkedHashMap<>();
        typed.forEach(name -> typedNames.find(TYPE, name).ifPresentOrElse(thing -> known.add(thing.slug()),
                () -> unknown.put(name, typedNames.near(TYPE, name, language, SUGGESTED))));
        List<String> slugs = List.copyOf(known);
        if (unknown.isEmpty() && !slugs.isEmpty() && !String.join(",", slugs).equals(request.getParameter(PARAMETER))) {
            return new ModelAndView("redirect:" + UriComponentsBuilder.fromUriString(address(slugs))
                    .queryParamIfPresent("lang", Optional.ofNullable(request.getParameter("lang")).map(asked -> language)).build().toUriString());
        }
        ModelAndView page = new ModelAndView("browse/compare", unknown.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        page.addObject("fields", fields(slugs, unknown, language));
        page.addObject("names", things.ofType("intervention").stream().map(thing -> links.to(thing, language).label()).sorted().toList());
        page.addObject("others", unknown.isEmpty() ? others(slugs, language) : List.of());
        page.addObject("formats", CitationFormat.words());
        page.addObject("slugs", slugs);
        page.addObject("wrong", !unknown.isEmpty());
        page.addObject("comparison", unknown.isEmpty() && slugs.size() >= FEWEST ? comparisons.of(slugs, language) : null);
        return page;
    }

    /** Each value is a name, or slugs with commas between them. */
    private List<String> typed(HttpServletRequest request) {
        request.getParameterMap().keySet().stream().filter(name -> !name.equals(PARAMETER) && !name.equals("lang")).findFirst().ifPresent(name -> {
            throw WrongParameterException.unknown(name, List.of(PARAMETER));
        });
        List<String> typed = Stream.of(Optional.ofNullable(request.getParameterValues(PARAMETER)).orElse(new String[0]))
                .flatMap(value -> typedNames.find(TYPE, value).isPresent() ? Stream.of(value) : Stream.of(value.split(",")))
                .map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
        if (typed.size() > MOST) {
            throw WrongParameterException.value(PARAMETER, String.join(",", typed), new Wording("twee tot vier interventies", "two to four interventions"));
        }
        return typed;
    }

    /** A field for each intervention that can be compared; what was typed wrongly stays in its field, with what was perhaps meant. */
    private List<Field> fields(List<String> slugs, Map<String, List<Thing>> unknown, String language) {
        List<Field> fields = new ArrayList<>(slugs.stream().map(slug -> new Field(links.to(things.iri("intervention", slug), language).label(), false, List.of())).toList());
        unknown.forEach((name, near) -> fields.add(new Field(name, true, near.stream().map(thing -> added(slugs, thing, language)).toList())));
        while (fields.size() < MOST) {
            fields.add(new Field(null, false, List.of()));
        }
        return fields;
    }

    /** Other interventions for the problems of the first one, to go on from. */
    private List<Link> others(List<String> slugs, String language) {
        if (slugs.isEmpty() || slugs.size() == MOST) {
            return List.of();
        }
        List<Row> all = queries.run("interventions", Map.of()).rows();
        List<String> problems = all.stream().filter(row -> row.text("iri").equals(things.iri("intervention", slugs.getFirst()))).flatMap(row -> row.list("addresses").stream()).toList();
        return all.stream().filter(row -> row.list("addresses").stream().anyMatch(problems::contains)).flatMap(row -> things.thing(row.text("iri")).stream())
                .filter(thing -> !slugs.contains(thing.slug())).limit(SUGGESTED).map(thing -> added(slugs, thing, language)).toList();
    }

    private Link added(List<String> slugs, Thing thing, String language) {
        Link link = links.to(thing, language);
        return new Link(address(Stream.concat(slugs.stream(), Stream.of(thing.slug())).toList()), link.label(), link.language());
    }

    private static String address(List<String> slugs) {
        return "/compare?" + PARAMETER + "=" + String.join(",", slugs);
    }

    /**
     * A field of the form.
     *
     * @param value what stands in it; may be null
     * @param wrong whether there is no such intervention
     * @param suggestions where those lead that were perhaps meant
     */
    record Field(String value, boolean wrong, List<Link> suggestions) { }
}
