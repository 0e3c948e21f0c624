package org.w3id.tegenwicht.query.evidencemap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.items.Facet;

/**
 * The evidence by two facets.
 *
 * @param rowFacet the facet of the rows
 * @param columnFacet the facet of the columns
 * @param filters what narrows it: arguments of the stored query {@code evidence-items}
 * @param rows all values of the facet when it is closed, else those with evidence
 * @param columns the same for the columns
 * @param cells those where there is evidence, row by row
 */
public record EvidenceMap(Facet rowFacet, Facet columnFacet, Map<String, String> filters, List<Thing> rows, List<Thing> columns, List<MapCell> cells) {

    /** The arguments with which the stored query {@code evidence-items} gives the items of a cell. */
    public Map<String, String> arguments(Thing row, Thing column) {
        Map<String, String> arguments = new TreeMap<>(filters);
        arguments.put(rowFacet.parameter(), row.slug());
        arguments.put(columnFacet.parameter(), column.slug());
        return arguments;
    }

    /** The cell of a row and a column; empty where there is no evidence. */
    public Optional<MapCell> cell(Thing row, Thing column) {
        return cells.stream().filter(cell -> cell.row().equals(row) && cell.column().equals(column)).findFirst();
    }
}
