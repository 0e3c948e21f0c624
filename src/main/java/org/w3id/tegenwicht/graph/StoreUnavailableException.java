package org.w3id.tegenwicht.graph;

/** The store could not be reached or did not answer as a SPARQL 1.1 server should. The message says which store and what to check. */
public class StoreUnavailableException extends RuntimeException {

    public StoreUnavailableException(String message) {
        super(message);
    }

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
