package org.w3id.tegenwicht.query;

/**
 * A thing of ours by its IRI, for showing a link to it.
 *
 * @param iri the whole IRI
 * @param type the part of the IRI that says what it is, such as {@code problem}
 * @param slug the last part of the IRI
 * @param label its name; either language, or both, may be null
 */
public record Thing(String iri, String type, String slug, Wording label) { }
