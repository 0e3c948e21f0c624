package org.w3id.tegenwicht.publish.catalogue;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.publish.Representation;
import org.w3id.tegenwicht.publish.dumps.Dumps;

/** The documents that describe the graph: counts in VoID, data sets in DCAT, and one document for each source; each also as a page. */
@Controller
class CatalogueController {

    private static final String SUFFIX = "{suffix:ttl|jsonld|nt|rdf|trig|nq|json|html}";
    private static final String SLUG = "{slug:[A-Za-z0-9-]+}";

    private final Description description;
    private final Dumps dumps;
    private final CataloguePages pages;

    CatalogueController(Description description, Dumps dumps, CataloguePages pages) {
        this.description = description;
        this.dumps = dumps;
        this.pages = pages;
    }

    @GetMapping("/dataset")
    Object catalogue(@RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept,
            @RequestParam(required = false) String format, Locale locale) {
        return catalogue(Representation.asked(format, accept), locale);
    }

    @GetMapping("/dataset." + SUFFIX)
    Object catalogueFile(@PathVariable String suffix, Locale locale) {
        return catalogue(Representation.file(suffix), locale);
    }

    private Object catalogue(Representation asked, Locale locale) {
        return answer("dataset", whole(), asked, this::servedCatalogue, () -> pages.catalogue(served(description.catalogue()), locale));
    }

    @GetMapping("/.well-known/void")
    Object counts(@RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept, @RequestParam(required = false) String format,
            Locale locale) {
        return counts(Representation.asked(format, accept), locale);
    }

    @GetMapping("/.well-known/void." + SUFFIX)
    Object countsFile(@PathVariable String suffix, Locale locale) {
        return counts(Representation.file(suffix), locale);
    }

    private Object counts(Representation asked, Locale locale) {
        return answer(".well-known/void", whole(), asked, () -> served(description.counts()),
                () -> pages.counts(served(description.counts()), served(description.catalogue()), locale));
    }

    @GetMapping("/dataset/" + SLUG)
    Object source(@PathVariable String slug, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept,
            @RequestParam(required = false) String format, Locale locale) {
        return source(slug, Representation.asked(format, accept), locale);
    }

    @GetMapping("/dataset/" + SLUG + "." + SUFFIX)
    Object sourceFile(@PathVariable String slug, @PathVariable String suffix, Locale locale) {
        return source(slug, Representation.file(suffix), locale);
    }

    private Object source(String slug, Representation asked, Locale locale) {
        String iri = description.names().graphs().base() + "id/dataset/" + slug;
        Model source = description.source(NodeFactory.createURI(iri));
        if (source.isEmpty()) {
            throw new UnknownSourceException(slug);
        }
        return answer("dataset/" + slug, iri, asked, () -> SourcePart.of(source, servedCatalogue(), description.names()),
                () -> pages.source(slug, SourcePart.of(source, served(description.catalogue()), description.names()), locale));
    }

    /** @param about the IRI of the data set that the document is about */
    private Object answer(String path, String about, Representation asked, Supplier<Model> data, Supplier<ModelAndView> page) {
        Object answer = asked.equals(Representation.HTML) ? page.get() : DocumentAnswer.of(data.get(), asked.mediaType());
        response().setHeader(HttpHeaders.LINK, DocumentAnswer.links(server() + path, about));
        return answer;
    }

    /** The answer that is being made; a page has no other place for headers. */
    private static HttpServletResponse response() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse();
    }

    private String whole() {
        return description.names().whole();
    }

    /** The address of the API itself, which the catalogue names, leads to its description. */
    @Hidden
    @GetMapping("/v1")
    ResponseEntity<Void> api() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(server() + "v1/openapi.json")).build();
    }

    /** With sizes and checksums, for which the dumps have to be there. */
    private Model servedCatalogue() {
        return Served.at(server(), description.catalogue(), description.names(), dumps.newest());
    }

    private Model served(Model part) {
        return Served.at(server(), part, description.names());
    }

    private static String server() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString();
    }
}
