/**
 * Pages for people and the JSON API for programs. Private rule: one stored query fills one small record for one
 * view; no type of Jena or RDF4J comes in.
 */
package org.w3id.tegenwicht.browse;
