/**
 * Pages for people, in Dutch and English: start, search, lists, and one for each thing. Private rule: a page shows plain records, whole
 * without a script, and every name on it is a link to where it comes from.
 */
package org.w3id.tegenwicht.browse.pages;
