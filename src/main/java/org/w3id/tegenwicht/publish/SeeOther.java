package org.w3id.tegenwicht.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The answer of a thing that is no document: see the document about it. */
final class SeeOther {

    private SeeOther() {}

    /** 303 with the absolute address of the document, in the form and language that the request names. */
    static ResponseEntity<Void> to(URI document, HttpServletRequest request) {
        UriComponentsBuilder asked = UriComponentsBuilder.fromUri(document);
        Stream.of("format", "lang").filter(name -> request.getParameter(name) != null)
                .forEach(name -> asked.queryParam(name, UriUtils.encode(request.getParameter(name), StandardCharsets.UTF_8)));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(asked.build(true).toUri()).cacheControl(Documents.shortly())
                .header(HttpHeaders.LINK, "<" + document + ">; rel=\"describedby\"").build();
    }
}
