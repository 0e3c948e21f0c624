/**
 * Effect sizes, pooling, heterogeneity and the gap map. Private rule: pure Java on plain numbers, no RDF, no Spring; every result equals that
 * of the reference package of the field.
 */
package org.w3id.tegenwicht.evidence;
