/**
 * The terms of {@code ontology/} as Java constants. Private rule: no term is written here that the ontology does
 * not define; a test compares both.
 */
package org.w3id.tegenwicht.vocabulary;
