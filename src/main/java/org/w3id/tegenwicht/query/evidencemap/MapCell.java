package org.w3id.tegenwicht.query.evidencemap;

import org.w3id.tegenwicht.query.Thing;

/**
 * Where a row and a column of an evidence map meet.
 *
 * @param row a value of the facet of the rows
 * @param column a value of the facet of the columns
 * @param tally of the evidence that has both values
 */
public record MapCell(Thing row, Thing column, Tally tally) { }
