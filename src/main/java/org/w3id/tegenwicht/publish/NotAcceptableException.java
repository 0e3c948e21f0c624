package org.w3id.tegenwicht.publish;

import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/** None of the forms that are offered is one that was asked for; the message lists what there is. */
public class NotAcceptableException extends RuntimeException {

    /** @param asked what the caller asked for */
    public NotAcceptableException(String asked) {
        super("'%s' is not offered. Ask for one of: %s; or put .ttl, .jsonld, .nt, .rdf, .trig, .nq, .json or .html behind the address.".formatted(
                asked, Representation.offered().stream().map(MediaType::toString).collect(Collectors.joining(", "))));
    }
}
