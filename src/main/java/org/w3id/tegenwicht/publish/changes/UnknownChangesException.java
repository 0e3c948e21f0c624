package org.w3id.tegenwicht.publish.changes;

/** Somebody asked for a page, a generation or a feed that does not exist. The message says what there is. */
class UnknownChangesException extends RuntimeException {

    UnknownChangesException(String message) {
        super(message);
    }
}
