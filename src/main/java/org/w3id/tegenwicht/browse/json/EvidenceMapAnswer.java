package org.w3id.tegenwicht.browse.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.EvidenceAddress;
import org.w3id.tegenwicht.query.Csv;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.evidencemap.EvidenceMap;
import org.w3id.tegenwicht.query.evidencemap.LevelCount;
import org.w3id.tegenwicht.query.evidencemap.MapCell;
import org.w3id.tegenwicht.query.evidencemap.Tally;
import org.w3id.tegenwicht.query.items.Direction;
import org.w3id.tegenwicht.query.items.Facet;

/** Writes an evidence map down as JSON and as CSV. */
@Component
class EvidenceMapAnswer {

    private static final List<Direction> OF_FINDINGS = List.of(Direction.FAVOURABLE, Direction.UNFAVOURABLE, Direction.UNCLEAR);
    private static final List<Direction> OF_LINES = List.of(Direction.SUPPORTING, Direction.DISPUTING, Direction.INCONCLUSIVE);
    private static final List<String> COLUMNS = List.of("row", "rowLabelNl", "rowLabelEn", "column", "columnLabelNl", "columnLabelEn", "items", "studies",
            "findings", "favourable", "unfavourable", "unclear", "reviews", "pooled", "pooledFavourable", "pooledUnfavourable", "pooledUnclear",
            "lines", "supporting", "disputing", "inconclusive", "assessments", "bestDesign", "levels", "latestYear", "query");

    private final Fields fields;

    EvidenceMapAnswer(Fields fields) {
        this.fields = fields;
    }

    /** All rows and columns, and the cells with evidence. */
    Map<String, Object> json(EvidenceMap map, String root) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("filters", map.filters());
        answer.put("rows", side(map.rowFacet(), map.rows()));
        answer.put("columns", side(map.columnFacet(), map.columns()));
        answer.put("cells", map.cells().stream().map(cell -> cell(map, cell, root)).toList());
        return answer;
    }

    /** A line for each cell with evidence. */
    String csv(EvidenceMap map, String root) {
        return Csv.of(COLUMNS, map.cells().stream().map(cell -> line(map, cell, root)).toList());
    }

    private Map<String, Object> side(Facet facet, List<Thing> values) {
        Map<String, Object> side = new LinkedHashMap<>();
        side.put("facet", facet.name());
        side.put("closed", facet.closed());
        side.put("items", values.stream().map(this::reference).toList());
        return side;
    }

    private Map<String, Object> reference(Thing thing) {
        return fields.named(thing.iri(), thing.type(), thing.slug(), thing.label());
    }

    private Map<String, Object> cell(EvidenceMap map, MapCell cell, String root) {
        Tally tally = cell.tally();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("row", reference(cell.row()));
        answer.put("column", reference(cell.column()));
        answer.put("items", tally.items());
        answer.put("studies", tally.studies());
        answer.put("findings", tally.findingCount());
        answer.put("reviews", tally.reviews());
        answer.put("pooled", tally.pooledCount());
        answer.put("lines", tally.lineCount());
        answer.put("assessments", tally.assessments());
        answer.put("direction", directions(tally));
        if (tally.bestDesign() != null) {
            answer.put("bestDesign", fields.reference(tally.bestDesign()));
        }
        answer.put("levels", tally.levels().stream().map(this::level).toList());
        if (tally.latestYear() != null) {
            answer.put("latestYear", tally.latestYear());
        }
        answer.put("query", EvidenceAddress.query(root, map.arguments(cell.row(), cell.column())));
        return answer;
    }

    private Map<String, Object> level(LevelCount count) {
        Map<String, Object> level = new LinkedHashMap<>();
        level.put("ladder", fields.reference(count.ladder()));
        level.put("level", fields.reference(count.level()));
        level.put("count", count.count());
        return level;
    }

    private static Map<String, Object> directions(Tally tally) {
        Map<String, Object> directions = new LinkedHashMap<>();
        directions.put("findings", directions(tally.findings(), OF_FINDINGS));
        directions.put("pooled", directions(tally.pooled(), OF_FINDINGS));
        directions.put("lines", directions(tally.lines(), OF_LINES));
        return directions;
    }

    private static Map<String, Integer> directions(Map<Direction, Integer> counts, List<Direction> all) {
        Map<String, Integer> directions = new LinkedHashMap<>();
        all.forEach(direction -> directions.put(direction.word(), counts.getOrDefault(direction, 0)));
        return directions;
    }

    private static List<Object> line(EvidenceMap map, MapCell cell, String root) {
        Tally tally = cell.tally();
        return Stream.of(named(cell.row()), named(cell.column()), Stream.of(tally.items(), tally.studies(), tally.findingCount()),
                counts(tally.findings(), OF_FINDINGS), Stream.of(tally.reviews(), tally.pooledCount()), counts(tally.pooled(), OF_FINDINGS),
                Stream.of(tally.lineCount()), counts(tally.lines(), OF_LINES), Stream.of(tally.assessments()),
                Arrays.asList(tally.bestDesign(), tally.levels().stream().map(level -> level.level() + " " + level.count()).toList(), tally.latestYear(),
                        EvidenceAddress.query(root, map.arguments(cell.row(), cell.column()))).stream())
                .<Object>flatMap(values -> values).toList();
    }

    private static Stream<String> named(Thing thing) {
        return Arrays.asList(thing.iri(), thing.label().nl(), thing.label().en()).stream();
    }

    private static Stream<Integer> counts(Map<Direction, Integer> counts, List<Direction> all) {
        return all.stream().map(direction -> counts.getOrDefault(direction, 0));
    }
}
