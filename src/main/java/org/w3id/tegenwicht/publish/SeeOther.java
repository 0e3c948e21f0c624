package org.w3id.tegenwicht.publish;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The answer of a thing that is no document: see the document about it. */
final class SeeOther {

    private SeeOther() {}

    /** 303 with the absolute address of the document. */
    static ResponseEntity<Void> to(URI document) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(document).cacheControl(Documents.shortly())
                .header(HttpHeaders.LINK, "<" + document + ">; rel=\"describedby\"").build();
    }
}
