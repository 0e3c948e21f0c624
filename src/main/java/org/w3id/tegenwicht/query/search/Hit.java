package org.w3id.tegenwicht.query.search;

import org.w3id.tegenwicht.query.Wording;

/**
 * A thing that was found.
 *
 * @param iri its IRI
 * @param type the part of the IRI that says what it is, such as {@code problem}
 * @param slug the last part of the IRI
 * @param label its name
 * @param match why it was found; null when only its label says so
 * @param score how well it fits; only to be compared within one answer
 */
public record Hit(String iri, String type, String slug, Wording label, Match match, float score) { }
