/**
 * The items of evidence, which are findings, evidence lines and levels that interventions got, and what each has of every facet. Private
 * rule: how an item comes to a value of a facet stands in the stored query of that facet, not in Java.
 */
package org.w3id.tegenwicht.query.items;
