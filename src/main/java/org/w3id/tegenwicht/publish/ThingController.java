package org.w3id.tegenwicht.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Things and the documents about them (W3C, Cool URIs for the Semantic Web, 2008): the IRI of a thing answers 303 with the address of
 * its document, and the document comes in the form that was asked for. Pages and JSON are made by other packages, behind
 * {@code /page/{type}/{slug}} and {@code /v1/{collection}/{slug}}.
 */
@Controller
class ThingController {

    /** Types whose JSON is an item of a collection of the browse API; the JSON of all others is JSON-LD. */
    private static final Map<String, String> COLLECTIONS = Map.ofEntries(
            Map.entry("problem", "problems"), Map.entry("mechanism", "mechanisms"), Map.entry("claim", "claims"),
            Map.entry("intervention", "interventions"), Map.entry("study", "studies"), Map.entry("finding", "findings"),
            Map.entry("group", "groups"), Map.entry("domain", "domains"), Map.entry("stage", "stages"),
            Map.entry("place", "places"), Map.entry("indicator", "indicators"));

    private static final String SLUG = "{slug:[A-Za-z0-9_~-]+}";

    private final Descriptions descriptions;
    private final Documents documents;

    ThingController(Descriptions descriptions, Documents documents) {
        this.descriptions = descriptions;
        this.documents = documents;
    }

    @GetMapping("/id/{type}/" + SLUG)
    ResponseEntity<Void> thing(@PathVariable String type, @PathVariable String slug, HttpServletRequest request) {
        return SeeOther.to(ServletUriComponentsBuilder.fromCurrentContextPath().path("/doc/{type}/{slug}").build(type, slug), request);
    }

    @GetMapping("/doc/{type}/" + SLUG)
    Object document(@PathVariable String type, @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept,
            @RequestParam(required = false) String format, HttpServletRequest request, HttpServletResponse response) {
        return answer(type, slug, Representation.asked(format, accept), request, response);
    }

    @GetMapping("/doc/{type}/" + SLUG + ".{suffix}")
    Object file(@PathVariable String type, @PathVariable String slug, @PathVariable String suffix, HttpServletRequest request,
            HttpServletResponse response) {
        return answer(type, slug, Representation.file(suffix), request, response);
    }

    private Object answer(String type, String slug, Representation asked, HttpServletRequest request, HttpServletResponse response) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/doc/{type}/{slug}").buildAndExpand(type, slug).toUriString();
        Optional<Description> found = descriptions.of(descriptions.iri(type, slug), address);
        if (found.isEmpty() && asked.equals(Representation.HTML)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            return page(type, slug); // which knows what looks like it
        }
        Description description = found.orElseThrow(() -> new UnknownThingException(type, slug));
        documents.introduce(description, address, asked, request, response);
        if (description.isWithdrawn()) {
            return withdrawn(Withdrawal.of(description), description, asked, request);
        }
        if (asked.equals(Representation.HTML)) {
            return page(type, slug);
        }
        return asked.equals(Representation.JSON) && COLLECTIONS.containsKey(type)
                ? new ModelAndView("forward:/v1/" + COLLECTIONS.get(type) + "/" + slug) : documents.rdf(description, asked);
    }

    private Object withdrawn(Withdrawal withdrawal, Description description, Representation asked, HttpServletRequest request) {
        if (asked.equals(Representation.HTML)) {
            return withdrawal.page(RequestContextUtils.getLocale(request).getLanguage());
        }
        return asked.equals(Representation.JSON) ? withdrawal.problem() : documents.rdf(description, asked);
    }

    private static ModelAndView page(String type, String slug) {
        return new ModelAndView("forward:/page/" + type + "/" + slug);
    }
}
