package org.w3id.tegenwicht.browse.maps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.tegenwicht.browse.maps.Outlines.Outline;

/**
 * A map of areas, each in the colour of its class, ready to be drawn: {@value Outlines#WIDTH} wide. Its text alternative is the sentence made
 * of {@code highest}, {@code lowest}, {@code known} and {@code missing}, and the table of the same areas.
 *
 * @param id tells this map from others on the page; letters, digits and hyphens
 * @param height of the picture
 * @param shapes what is drawn, in this order
 * @param legend the classes, the lowest first
 * @param known how many areas have a figure
 * @param missing how many areas have none: they are hatched
 * @param offMap the names of the areas that cannot be drawn
 * @param dotted whether some areas are dots, since their outline is not known
 * @param highest the area with the highest figure; null when none has one
 * @param lowest the area with the lowest figure; null when none has one
 */
public record AreaMap(String id, int height, List<Shape> shapes, List<Step> legend, int known, int missing, List<String> offMap, boolean dotted,
        Extreme highest, Extreme lowest) {

    /** The class of an area without a figure. */
    public static final int MISSING = -1;

    private static final double LINE = 12;
    /** Half the width of a letter, about: names may not run off the picture. */
    private static final double HALF_LETTER = 3.2;

    /**
     * An area as drawn.
     *
     * @param path its outline
     * @param name what it is called
     * @param href where it leads
     * @param value its figure as readers know it; null when there is none
     * @param step its class, {@link #MISSING} without a figure
     */
    public record Shape(String path, String name, String href, String value, int step) { }

    /**
     * A class in the legend.
     *
     * @param step its number, from 0
     * @param from its lowest figure, as text
     * @param to its highest figure, as text
     * @param count how many areas are in it
     */
    public record Step(int step, String from, String to, int count) { }

    /**
     * The area with the highest or the lowest figure, which is named on the map.
     *
     * @param name what it is called
     * @param value its figure as readers know it
     * @param label where its name stands; null when it cannot be drawn
     */
    public record Extreme(String name, String value, Label label) { }

    /** Where a name stands: a dot at the area, and the text with its anchor. */
    public record Label(double x, double y, double textY, String anchor) { }

    /**
     * @param id tells this map from others on the page
     * @throws IllegalArgumentException when the id has other characters than letters, digits and hyphens
     */
    public static AreaMap of(String id, List<Area> areas, Outlines outlines, Measure measure) {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("The id of a map begins with a letter and has letters, digits and hyphens, not: " + id);
        }
        Classes classes = Classes.of(areas.stream().filter(Area::known).map(Area::value).toList());
        Extremes extremes = Extremes.of(areas, measure.kind());
        Extreme highest = extremes.highest().map(area -> extreme(area, outlines, measure, 0)).orElse(null);
        double taken = highest == null || highest.label() == null ? -LINE : highest.label().textY();
        Extreme lowest = extremes.lowest().map(area -> extreme(area, outlines, measure, taken)).orElse(null);
        int known = (int) areas.stream().filter(Area::known).count();
        return new AreaMap(id, outlines.height(), shapes(areas, outlines, classes, measure), legend(classes, measure), known, areas.size() - known,
                areas.stream().filter(area -> !outlines.all().containsKey(area.id())).map(Area::name).toList(), outlines.dotted(), highest, lowest);
    }

    private static List<Shape> shapes(List<Area> areas, Outlines outlines, Classes classes, Measure measure) {
        Map<String, Area> byId = new HashMap<>();
        areas.forEach(area -> byId.put(area.id(), area));
        return outlines.order().stream().filter(byId::containsKey).map(byId::get)
                .map(area -> new Shape(outlines.all().get(area.id()).path(), area.name(), area.href(), measure.text(area),
                        area.known() ? classes.of(area.value()) : MISSING)).toList();
    }

    private static List<Step> legend(Classes classes, Measure measure) {
        List<Step> legend = new ArrayList<>();
        for (Classes.Step step : classes.steps()) {
            legend.add(new Step(legend.size(), measure.number(step.from()), measure.number(step.to()), step.count()));
        }
        return Collections.unmodifiableList(legend);
    }

    private static Extreme extreme(Area area, Outlines outlines, Measure measure, double taken) {
        Outline outline = outlines.all().get(area.id());
        return new Extreme(area.name(), measure.text(area.value()), outline == null ? null : label(outline, area.name().length() * HALF_LETTER, taken));
    }

    /** Above the area, or below it where another name stands; towards the middle at the sides. */
    private static Label label(Outline outline, double half, double taken) {
        double above = outline.y() - LINE / 2 < LINE ? outline.y() + LINE + 2 : outline.y() - LINE / 2;
        double textY = Math.abs(above - taken) < LINE ? outline.y() + LINE + 2 : above;
        String anchor = outline.x() < half ? "start" : outline.x() > Outlines.WIDTH - half ? "end" : "middle";
        return new Label(outline.x(), outline.y(), SvgPath.tenths(textY), anchor);
    }
}
