package org.w3id.tegenwicht.browse.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.tegenwicht.browse.Numbers;
import org.w3id.tegenwicht.browse.maps.Area;
import org.w3id.tegenwicht.browse.maps.AreaMap;
import org.w3id.tegenwicht.browse.maps.Kind;
import org.w3id.tegenwicht.browse.maps.Measure;
import org.w3id.tegenwicht.browse.maps.Spread;
import org.w3id.tegenwicht.query.Row;

/** The figures of one indicator, to be shown per whole. */
final class Figures {

    private final Map<String, Map<String, Double>> byYear = new HashMap<>();
    private final Kind kind;
    private final String unit;
    private final Links links;
    private final String language;

    /** @param unit the name of what the figures count; may be null */
    Figures(List<Row> values, Kind kind, String unit, Links links, String language) {
        values.forEach(row -> byYear.computeIfAbsent(row.text("year"), none -> new HashMap<>()).put(row.text("place"), row.number("value").doubleValue()));
        this.kind = kind;
        this.unit = unit;
        this.links = links;
        this.language = language;
    }

    /** How many areas of a group have a figure in the last year that any of them has one. */
    long in(MapAreas.Group group) {
        return lastYear(group).map(year -> group.places().stream().filter(place -> byYear.get(year).containsKey(place.iri())).count()).orElse(0L);
    }

    /** A group that has figures. */
    IndicatorMapView.Part part(String id, MapAreas.Group group) {
        String year = lastYear(group).orElseThrow();
        Map<String, Double> values = byYear.get(year);
        List<Area> areas = group.places().stream().map(place -> area(place, values)).toList();
        Measure measure = Measure.of(kind, unit, areas.stream().filter(Area::known).map(Area::value).toList(), language);
        Double whole = values.get(group.whole());
        return new IndicatorMapView.Part(id, group.type(), links.to(group.whole(), language), year, whole == null ? null : measure.text(whole),
                AreaMap.of(id, areas, group.outlines(), measure), Spread.of(areas, whole, measure).orElse(null), rows(areas, measure));
    }

    private Optional<String> lastYear(MapAreas.Group group) {
        return byYear.keySet().stream().filter(year -> group.places().stream().anyMatch(place -> byYear.get(year).containsKey(place.iri())))
                .max(Comparator.naturalOrder());
    }

    private Area area(MapAreas.Place place, Map<String, Double> values) {
        Link link = links.to(place.iri(), language);
        return new Area(place.iri(), link.label(), link.href(), values.get(place.iri()), place.inhabitants());
    }

    /** The highest first; areas without a figure last. */
    private List<IndicatorMapView.Line> rows(List<Area> areas, Measure measure) {
        Comparator<Area> order = Comparator.comparing(Area::value, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(Area::name);
        return areas.stream().sorted(order).map(area -> new IndicatorMapView.Line(new Link(area.href(), area.name(), null), rank(area, areas),
                area.known() ? measure.number(area.value()) : null,
                area.inhabitants() == null ? null : Numbers.fixed(area.inhabitants(), 0, language))).toList();
    }

    /** Equal figures have the same rank. */
    private static Integer rank(Area area, List<Area> areas) {
        return area.known() ? 1 + (int) areas.stream().filter(other -> other.known() && other.value() > area.value()).count() : null;
    }
}
