package org.w3id.tegenwicht.publish.changes;

/** Somebody asked for one feed about several things. The message says what to leave out. */
class UnclearFeedException extends RuntimeException {

    UnclearFeedException(String message) {
        super(message);
    }
}
