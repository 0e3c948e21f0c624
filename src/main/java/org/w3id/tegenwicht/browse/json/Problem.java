package org.w3id.tegenwicht.browse.json;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.w3id.tegenwicht.query.Wording;

/**
 * What went wrong with a request, before it is written as problem+json (RFC 9457).
 *
 * @param status the HTTP status
 * @param title the kind of problem
 * @param detail what happened and what to do
 * @param parameter the parameter at fault, or null
 * @param suggestions what may have been meant; may be empty
 * @param headers headers that belong with it, such as Allow and Retry-After
 */
record Problem(HttpStatusCode status, Wording title, Wording detail, String parameter, List<String> suggestions, HttpHeaders headers) {

    static Problem of(HttpStatusCode status, Wording title, Wording detail) {
        return new Problem(status, title, detail, null, List.of(), new HttpHeaders());
    }

    Problem with(String wrong, List<String> meant) {
        return new Problem(status, title, detail, wrong, meant, headers);
    }

    Problem with(HttpHeaders more) {
        return new Problem(status, title, detail, parameter, suggestions, more);
    }
}
