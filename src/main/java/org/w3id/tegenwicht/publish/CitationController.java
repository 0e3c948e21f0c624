package org.w3id.tegenwicht.publish;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How to cite us: the files that also stand in the root of the repository. */
@Controller
class CitationController {

    /** The Citation File Format, which is YAML (RFC 9512). */
    @GetMapping("/CITATION.cff")
    ResponseEntity<Resource> citation() {
        return file("CITATION.cff", MediaType.parseMediaType("application/yaml"));
    }

    @GetMapping("/codemeta.json")
    ResponseEntity<Resource> codemeta() {
        return file("codemeta.json", RdfFormat.JSON_LD.mediaType());
    }

    private static ResponseEntity<Resource> file(String name, MediaType type) {
        return ResponseEntity.ok().contentType(type).cacheControl(Documents.shortly()).body(new ClassPathResource("citation/" + name));
    }
}
