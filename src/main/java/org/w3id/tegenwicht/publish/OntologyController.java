package org.w3id.tegenwicht.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The ontology as one document, since its terms are hash IRIs: a page for people (made elsewhere, behind {@code /page/ontology}) or RDF. */
@Controller
class OntologyController {

    private final Descriptions descriptions;
    private final Documents documents;

    OntologyController(Descriptions descriptions, Documents documents) {
        this.descriptions = descriptions;
        this.documents = documents;
    }

    @GetMapping("/ontology")
    Object ontology(@RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept, @RequestParam(required = false) String format,
            HttpServletRequest request, HttpServletResponse response) {
        return answer(Representation.asked(format, accept), request, response);
    }

    @GetMapping("/ontology.{suffix}")
    Object file(@PathVariable String suffix, HttpServletRequest request, HttpServletResponse response) {
        return answer(Representation.file(suffix), request, response);
    }

    /** The IRI of the version that is loaded is that of the same document; a term with a slash for a hash is sent to where it stands. */
    @GetMapping("/ontology/{name}")
    Object part(@PathVariable String name, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept,
            @RequestParam(required = false) String format, HttpServletRequest request, HttpServletResponse response) {
        Representation asked = Representation.asked(format, accept);
        if (descriptions.isVersion(descriptions.ontologyIri() + "/" + name)) {
            return answer(asked, request, response);
        }
        if (!descriptions.isKnown(descriptions.ontologyIri() + "#" + name)) {
            throw new UnknownThingException("term of the ontology", name);
        }
        return SeeOther.to(URI.create(address() + "#" + name), request);
    }

    private Object answer(Representation asked, HttpServletRequest request, HttpServletResponse response) {
        return documents.answer(descriptions.ontology(address()), address(), asked, () -> new ModelAndView("forward:/page/ontology"), request, response);
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path("/ontology").toUriString();
    }
}
