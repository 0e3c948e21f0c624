package org.w3id.tegenwicht.browse.pages;

/**
 * How often a level was given, on the page of a cell of an evidence map.
 *
 * @param ladder the ladder that the level is on
 * @param level the level, leading to what it means
 * @param count how many assessments give it
 */
record LevelView(Link ladder, Link level, int count) { }
