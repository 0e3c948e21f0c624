package org.w3id.tegenwicht.federation;

import org.springframework.http.HttpStatus;

/** A federated query without a whole answer, for a reason that is no member's. */
class FederationException extends RuntimeException {

    private final HttpStatus status;

    FederationException(HttpStatus status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The query asks for something that nobody may ask here. */
    static FederationException forbidden(String message) {
        return new FederationException(HttpStatus.FORBIDDEN, message, null);
    }

    /** The question is too wide for one answer. */
    static FederationException tooMuch(String message) {
        return new FederationException(HttpStatus.UNPROCESSABLE_CONTENT, message, null);
    }

    static FederationException late(long seconds) {
        return new FederationException(HttpStatus.GATEWAY_TIMEOUT, "The federated query took longer than the " + seconds
                + " seconds allowed here. Ask a narrower question.", null);
    }

    /** The one behind an exception of RDF4J, which wraps what it catches; null when there is none. */
    static FederationException in(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof FederationException known) {
                return known;
            }
        }
        return null;
    }

    HttpStatus status() {
        return status;
    }
}
