package org.w3id.tegenwicht.publish.catalogue;

/** The graph is not described: nobody wrote a description, or this server was told not to. */
class NoDescriptionException extends RuntimeException {

    NoDescriptionException() {
        super("The graph of this server is not described (yet). With tegenwicht.description.stored=true it is, a second after each write.");
    }
}
