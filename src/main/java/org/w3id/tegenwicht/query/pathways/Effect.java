package org.w3id.tegenwicht.query.pathways;

import java.util.Locale;

/** What a claim says that a cause does to its effect. */
public enum Effect {
    /** More of the one, more of the other. */
    RAISES,
    /** More of the one, less of the other. */
    LOWERS,
    /** The one does nothing to the other. */
    NO_EFFECT;

    /** Its name in answers: the slug of the direction. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The effect of a claim, from the IRI of its direction. */
    static Effect of(String iri) {
        return valueOf(iri.substring(iri.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
