package org.w3id.tegenwicht.publish;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
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

    ThingController(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @GetMapping("/id/{type}/" + SLUG)
    ResponseEntity<Void> thing(@PathVariable String type, @PathVariable String slug) {
        URI document = ServletUriComponentsBuilder.fromCurrentContextPath().path("/doc/{type}/{slug}").build(type, slug);
        return ResponseEntity.status(303).location(document).cacheControl(RdfAnswer.shortly()).build();
    }

    @GetMapping("/doc/{type}/" + SLUG)
    Object document(@PathVariable String type, @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept,
            @RequestParam(required = false) String format) {
        Representation asked = (format == null ? Representation.ofAccept(accept) : Representation.ofSuffix(format))
                .orElseThrow(() -> new NotAcceptableException(format == null ? accept : format));
        return answer(type, slug, asked);
    }

    @GetMapping("/doc/{type}/" + SLUG + ".{suffix}")
    Object file(@PathVariable String type, @PathVariable String slug, @PathVariable String suffix) {
        return answer(type, slug, Representation.ofSuffix(suffix).orElseThrow(() -> new NotAcceptableException(suffix)));
    }

    private Object answer(String type, String slug, Representation asked) {
        if (asked.equals(Representation.HTML)) {
            return new ModelAndView("forward:/page/" + type + "/" + slug);
        }
        if (asked.equals(Representation.JSON) && COLLECTIONS.containsKey(type)) {
            return new ModelAndView("forward:/v1/" + COLLECTIONS.get(type) + "/" + slug);
        }
        String page = ServletUriComponentsBuilder.fromCurrentContextPath().path("/doc/{type}/{slug}").buildAndExpand(type, slug).toUriString();
        String iri = descriptions.iri(type, slug);
        long generation = descriptions.generation(); // before reading: a tag may be too old, never too young
        return descriptions.of(iri, page)
                .map(description -> RdfAnswer.of(description, iri, page, generation, asked.mediaType()))
                .orElseThrow(() -> new UnknownThingException(type, slug));
    }
}
