package org.w3id.tegenwicht.query.search;

import org.w3id.tegenwicht.query.Wording;

/**
 * What somebody may be typing.
 *
 * @param text the name that begins like it
 * @param iri the thing that has this name
 * @param type the part of the IRI that says what it is
 * @param slug the last part of the IRI
 * @param label the name under which the thing is shown
 */
public record Suggestion(String text, String iri, String type, String slug, Wording label) { }
