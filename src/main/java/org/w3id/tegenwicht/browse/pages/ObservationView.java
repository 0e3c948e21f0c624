package org.w3id.tegenwicht.browse.pages;

/**
 * One figure, on the page of its place or of its indicator.
 *
 * @param about the indicator on the page of a place, the place on the page of an indicator
 * @param year the year it is about
 * @param value the number as readers of the language expect it
 * @param unit what it counts; may be null
 */
record ObservationView(Link about, String year, String value, Link unit) { }
