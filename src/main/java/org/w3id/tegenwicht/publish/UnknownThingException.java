package org.w3id.tegenwicht.publish;

/** The graph says nothing of a thing that was asked for. */
class UnknownThingException extends RuntimeException {

    UnknownThingException(String type, String slug) {
        super("The graph knows no %s called '%s'. Check the spelling, or search for it with /search?q=%s".formatted(type, slug, slug.replace('-', '+')));
    }
}
