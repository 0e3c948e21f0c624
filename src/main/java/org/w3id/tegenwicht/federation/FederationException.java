package org.w3id.tegenwicht.federation;

/** A federated query without a whole answer; the message names the member or limit. */
class FederationException extends RuntimeException {

    FederationException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The query asks for something that nobody may ask here. */
    static final class Forbidden extends FederationException {

        Forbidden(String message) {
            super(message, null);
        }
    }
}
