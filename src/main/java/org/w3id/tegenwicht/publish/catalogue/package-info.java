/**
 * What the graph says about itself, in VoID, DCAT-AP-NL, schema.org and as a SPARQL service: stored as a named graph, and served. Private rule: only
 * what is true, and every number is what a COUNT query answers.
 */
package org.w3id.tegenwicht.publish.catalogue;
