package org.w3id.tegenwicht.query.items;

/**
 * A level that something got.
 *
 * @param assessment that gives it
 * @param ladder the ladder of evidence that it is on
 * @param level its IRI
 */
public record Level(String assessment, String ladder, String level) { }
