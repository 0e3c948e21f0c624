package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * One term of the ontology.
 *
 * @param iri its whole IRI
 * @param name the part of the IRI after the hash, which is also its place on the page
 * @param label what it is called
 * @param definition what it means; may be null
 * @param domain the classes of things that have it
 * @param range the classes or data types of its values
 */
record TermView(String iri, String name, String label, String definition, List<Link> domain, List<Link> range) { }
