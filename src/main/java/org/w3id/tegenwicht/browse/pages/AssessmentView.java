package org.w3id.tegenwicht.browse.pages;

/**
 * One level on one ladder, on the page of what it was given to.
 *
 * @param ladder the ladder that the level is on
 * @param level the level, leading to what it means
 * @param by who gave it; may be null
 * @param date when, as precise as the source says
 * @param validUntil the last day it holds; may be null
 * @param expired whether that day has passed
 * @param reason why; may be null
 */
record AssessmentView(Link ladder, Link level, Link by, String date, String validUntil, boolean expired, String reason) { }
