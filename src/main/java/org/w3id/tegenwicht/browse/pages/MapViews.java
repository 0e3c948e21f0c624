package org.w3id.tegenwicht.browse.pages;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.evidencemap.EvidenceMap;
import org.w3id.tegenwicht.query.evidencemap.LevelCount;
import org.w3id.tegenwicht.query.evidencemap.MapCell;
import org.w3id.tegenwicht.query.evidencemap.Tally;
import org.w3id.tegenwicht.query.items.Facet;

/** Lays an evidence map out as a table. */
@Component
class MapViews {

    /** From how many primary studies a cell is one step darker. */
    private static final int[] STEPS = {1, 2, 5, 10, 25};
    /** Facets whose values stand in an order of their own. */
    private static final Set<String> ORDERED = Set.of("stage", "design");

    private final Links links;

    MapViews(Links links) {
        this.links = links;
    }

    /**
     * The table.
     *
     * @param all whether rows and columns without evidence are shown too
     * @param address makes the address of the page of a cell
     */
    MapView of(EvidenceMap map, boolean all, Function<MapCell, String> address, String language) {
        Set<Thing> filledRows = map.cells().stream().map(MapCell::row).collect(Collectors.toSet());
        Set<Thing> filledColumns = map.cells().stream().map(MapCell::column).collect(Collectors.toSet());
        List<Thing> rows = sorted(map.rowFacet(), map.rows(), language).stream().filter(row -> all || filledRows.contains(row)).toList();
        List<Thing> columns = sorted(map.columnFacet(), map.columns(), language).stream().filter(column -> all || filledColumns.contains(column)).toList();
        Map<Thing, Map<Thing, MapCell>> cells = new HashMap<>();
        map.cells().forEach(cell -> cells.computeIfAbsent(cell.row(), none -> new HashMap<>()).put(cell.column(), cell));
        List<MapView.Row> table = rows.stream()
                .map(row -> new MapView.Row(links.to(row, language), line(cells.getOrDefault(row, Map.of()), columns, address))).toList();
        return new MapView(columns.stream().map(column -> links.to(column, language)).toList(), table, map.cells().size(),
                map.rows().stream().filter(row -> !filledRows.contains(row)).count(),
                map.columns().stream().filter(column -> !filledColumns.contains(column)).count());
    }

    private List<Thing> sorted(Facet facet, List<Thing> things, String language) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language));
        return ORDERED.contains(facet.name()) ? things
                : things.stream().sorted(Comparator.comparing(thing -> links.to(thing, language).label(), alphabet)).toList();
    }

    private static List<MapView.Cell> line(Map<Thing, MapCell> row, List<Thing> columns, Function<MapCell, String> address) {
        List<MapView.Cell> line = new ArrayList<>();
        columns.forEach(column -> line.add(row.containsKey(column) ? cell(row.get(column), address) : null));
        return line;
    }

    private static MapView.Cell cell(MapCell cell, Function<MapCell, String> address) {
        Tally tally = cell.tally();
        return new MapView.Cell(address.apply(cell), tally.studies(), tally.findingCount(), tally.reviews(), tally.lineCount(),
                tally.levels().stream().mapToInt(LevelCount::count).sum(), heat(tally.studies()), DirectionMark.of(tally.findings()),
                DirectionMark.of(tally.lines()));
    }

    private static int heat(int studies) {
        int heat = 0;
        while (heat < STEPS.length && studies >= STEPS[heat]) {
            heat++;
        }
        return heat;
    }
}
