package org.w3id.tegenwicht.publish;

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

    OntologyController(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @GetMapping("/ontology")
    Object ontology(@RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept,
            @RequestParam(required = false) String format) {
        return answer((format == null ? Representation.ofAccept(accept) : Representation.ofSuffix(format))
                .orElseThrow(() -> new NotAcceptableException(format == null ? accept : format)));
    }

    @GetMapping("/ontology.{suffix}")
    Object file(@PathVariable String suffix) {
        return answer(Representation.ofSuffix(suffix).orElseThrow(() -> new NotAcceptableException(suffix)));
    }

    private Object answer(Representation asked) {
        if (asked.equals(Representation.HTML)) {
            return new ModelAndView("forward:/page/ontology");
        }
        String page = ServletUriComponentsBuilder.fromCurrentContextPath().path("/ontology").toUriString();
        long generation = descriptions.generation(); // before reading: a tag may be too old, never too young
        return RdfAnswer.of(descriptions.ontology(), descriptions.ontologyIri(), page, generation, asked.mediaType());
    }
}
