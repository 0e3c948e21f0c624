package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** What every answer to a write has in common. */
final class Editing {

    /** Carries the generation that a write made, or that a graph was read in. */
    static final String GENERATION = "Tegenwicht-Generation";

    private Editing() {
    }

    /** A second lock behind the one that Spring Security has on these addresses. */
    static void checkEditor(HttpServletRequest request) {
        if (!request.isUserInRole("EDITOR")) {
            throw Failure.forbidden(FailureKind.NOT_AN_EDITOR, "Only the editor of this graph writes. Send name and password with HTTP Basic.");
        }
    }

    static void answer(HttpServletResponse response, int status, long generation) {
        response.setStatus(status);
        response.setHeader(HttpHeaders.ETAG, "\"" + generation + "\"");
        response.setHeader(GENERATION, Long.toString(generation));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
