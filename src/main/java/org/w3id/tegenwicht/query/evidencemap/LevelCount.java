package org.w3id.tegenwicht.query.evidencemap;

/**
 * How often a level was given.
 *
 * @param ladder the IRI of the ladder that it is on
 * @param level its IRI
 * @param count the number of assessments that give it
 */
public record LevelCount(String ladder, String level, int count) { }
