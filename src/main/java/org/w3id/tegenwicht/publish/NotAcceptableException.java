package org.w3id.tegenwicht.publish;

import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/** None of the forms that are offered is one that was asked for, or the form cannot say it; the message lists what there is. */
public class NotAcceptableException extends RuntimeException {

    private NotAcceptableException(RdfFormat format, String cause) {
        super("%s cannot say %s. Ask for text/turtle, application/n-triples, application/trig or application/n-quads; or put .ttl, .nt, .trig or .nq behind the address."
                .formatted(format.mediaType(), cause));
    }

    /** For a form in which what was asked for cannot be said; the cause is what it has no words for. */
    static NotAcceptableException unsayable(RdfFormat format, String cause) {
        return new NotAcceptableException(format, cause);
    }

    /** @param asked what the caller asked for */
    public NotAcceptableException(String asked) {
        super("'%s' is not offered. Ask for one of: %s; or put .ttl, .jsonld, .nt, .rdf, .trig, .nq, .json or .html behind the address.".formatted(
                asked, Representation.offered().stream().map(MediaType::toString).collect(Collectors.joining(", "))));
    }
}
