package org.w3id.tegenwicht.browse.pages;

import java.util.Comparator;
import java.util.List;
import org.w3id.tegenwicht.browse.maps.AreaMap;
import org.w3id.tegenwicht.browse.maps.Kind;
import org.w3id.tegenwicht.browse.maps.Spread;

/**
 * How an indicator looks in the city and the region.
 *
 * @param slug of the indicator
 * @param indicator its name and page
 * @param definition what it is; may be null
 * @param unit what its figures count; may be null
 * @param kind which comparisons of its figures mean something
 * @param neutral whether it belongs to no life domain: it says who live somewhere, and differences are no inequality
 * @param sources the data sets that the figures come from
 * @param problems the problems that it shows
 * @param parts the areas, whole by whole: the districts of the city, the municipalities of the region
 * @param csv the address of the figures as CSV
 * @param query the address of the question behind them
 */
record IndicatorMapView(String slug, Link indicator, String definition, Link unit, Kind kind, boolean neutral, List<Link> sources, List<Link> problems,
        List<Part> parts, String csv, String query) {

    /**
     * The areas of one kind in one whole.
     *
     * @param id tells this part from others on the page
     * @param type the kind of area, such as {@code wijk}
     * @param whole what they are part of
     * @param year the year of the figures
     * @param wholeValue the figure of the whole as readers know it; null when there is none
     * @param map where the figures are
     * @param spread how far they lie apart; null when they do not
     * @param rows the table, in the order asked for
     */
    record Part(String id, String type, Link whole, String year, String wholeValue, AreaMap map, Spread spread, List<Line> rows) { }

    /**
     * A row of the table.
     *
     * @param place the area
     * @param rank its place from the highest; null without a figure
     * @param value its figure; null when there is none
     * @param inhabitants how many people live there; null when that is not known
     */
    record Line(Link place, Integer rank, String value, String inhabitants) { }

    /** The same, with the rows of each table by name. */
    IndicatorMapView byName(Comparator<Object> alphabet) {
        return new IndicatorMapView(slug, indicator, definition, unit, kind, neutral, sources, problems, parts.stream().map(part -> new Part(part.id(), part.type(),
                part.whole(), part.year(), part.wholeValue(), part.map(), part.spread(), sorted(part.rows(), alphabet))).toList(), csv, query);
    }

    private static List<Line> sorted(List<Line> rows, Comparator<Object> alphabet) {
        return rows.stream().sorted((one, other) -> alphabet.compare(one.place().label(), other.place().label())).toList();
    }
}
