package org.w3id.tegenwicht.publish.catalogue;

/** No source data set is called so. */
class UnknownSourceException extends RuntimeException {

    UnknownSourceException(String slug) {
        super("There is no source data set called '%s'. The page /dataset lists them.".formatted(slug));
    }
}
