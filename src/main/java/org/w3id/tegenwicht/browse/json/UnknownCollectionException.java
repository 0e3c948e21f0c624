package org.w3id.tegenwicht.browse.json;

import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.Wording;

/** The API has no collection of this name. */
class UnknownCollectionException extends RuntimeException {

    private final transient Wording detail;

    UnknownCollectionException(String path) {
        super("No collection '" + path + "'");
        String names = String.join(", ", ThingCollection.paths());
        this.detail = new Wording(
                "De collectie '" + path + "' bestaat niet. Wel: " + names + ". Opgeslagen vragen staan op /v1/queries.",
                "There is no collection '" + path + "'. There are: " + names + ". Stored queries are at /v1/queries.");
    }

    Wording detail() {
        return detail;
    }
}
