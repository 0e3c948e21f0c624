package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.browse.citations.CitationFormat;
import org.w3id.tegenwicht.query.Csv;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.WrongParameterException;

/** The short list of a reader: to add to, to take away, to print and to pass on. All of it stands in its address. */
@Controller
class ShortlistController {

    private static final List<String> PARAMETERS = List.of(Shortlist.PARAMETER, "add");
    private static final int OFFERED = 10;
    private static final int COMPARED = 4;

    private final ShortlistViews views;
    private final TypedNames typedNames;
    private final Links links;

    ShortlistController(ShortlistViews views, TypedNames typedNames, Links links) {
        this.views = views;
        this.typedNames = typedNames;
        this.links = links;
    }

    @GetMapping("/shortlist")
    String list(HttpServletRequest request, Model model, Locale locale) {
        String language = locale.getLanguage();
        Shortlist list = asked(request);
        String typed = Optional.ofNullable(request.getParameter("add")).map(String::strip).orElse("");
        Optional<Thing> named = typed.isEmpty() || list.full() ? Optional.empty() : typedNames.find(Shortlist.types(), typed);
        if (named.isPresent()) {
            return "redirect:" + UriComponentsBuilder.fromUriString(list.with(item(named.get())).address())
                    .queryParamIfPresent("lang", Optional.ofNullable(request.getParameter("lang")).map(any -> language)).build().toUriString();
        }
        model.addAttribute("list", list);
        model.addAttribute("given", request.getParameter(Shortlist.PARAMETER) != null);
        model.addAttribute("view", views.of(list, language));
        model.addAttribute("typed", typed);
        model.addAttribute("offered", typed.isEmpty() ? List.of() : typedNames.near(Shortlist.types(), typed, language, OFFERED).stream()
                .map(thing -> new Card(new Link(list.with(item(thing)).address(), links.to(thing, language).label(), links.to(thing, language).language()),
                        ThingCollection.ofType(thing.type()).orElseThrow().title().in(language), List.of())).toList());
        model.addAttribute("studies", String.join(",", views.there(list, "study")));
        model.addAttribute("interventions", String.join(",", views.there(list, "intervention")));
        model.addAttribute("compared", views.there(list, "intervention").stream().limit(COMPARED).toList());
        model.addAttribute("formats", CitationFormat.words());
        model.addAttribute("address", ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + list.address());
        return "browse/shortlist";
    }

    @GetMapping("/shortlist.csv")
    ResponseEntity<String> csv(HttpServletRequest request, Locale locale) {
        String language = locale.getLanguage();
        List<List<?>> rows = new ArrayList<>();
        views.of(asked(request), language).groups().forEach(group -> group.items().forEach(item -> rows.add(List.of(
                ThingCollection.of(group.path()).orElseThrow().type(), item.link().label(), Optional.ofNullable(item.lead()).orElse(""),
                item.levels().stream().map(ShortlistController::level).toList(), fact(item, "costDescription"), fact(item, "studyCount"), fact(item, "authors"),
                fact(item, "publicationYear"), fact(item, "doi"), ServletUriComponentsBuilder.fromCurrentContextPath().path(item.link().href()).build().toUriString()))));
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("tegenwicht-shortlist.csv").build().toString())
                .body(Csv.of(List.of("type", "name", "text", "levels", "cost", "studies", "authors", "year", "doi", "url"), rows));
    }

    private static Shortlist asked(HttpServletRequest request) {
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw WrongParameterException.repeated(name);
            }
            if (!PARAMETERS.contains(name) && !name.equals("lang")) {
                throw WrongParameterException.unknown(name, PARAMETERS);
            }
        });
        return Shortlist.of(request.getParameter(Shortlist.PARAMETER));
    }

    private static String item(Thing thing) {
        return thing.type() + "/" + thing.slug();
    }

    private static String level(AssessmentView level) {
        String told = level.ladder() == null ? level.level().label() : level.ladder().label() + ": " + level.level().label();
        return level.date() == null ? told : told + " (" + level.date() + (level.validUntil() == null ? ")" : " - " + level.validUntil() + ")");
    }

    private static List<String> fact(ShortlistView.Item item, String name) {
        return item.facts().stream().filter(fact -> fact.name().equals(name)).flatMap(fact -> fact.values().stream()).map(Link::label).toList();
    }
}
