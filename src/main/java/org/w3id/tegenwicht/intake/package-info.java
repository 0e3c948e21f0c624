/**
 * Imports of CSV, RIS, BibTeX and RDF. Private rule: nothing enters the graph before it is checked and carries
 * where it came from.
 */
package org.w3id.tegenwicht.intake;
