package org.w3id.tegenwicht.browse.pathways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3id.tegenwicht.browse.pathways.Picture.Arrow;
import org.w3id.tegenwicht.browse.pathways.Picture.Point;

/** Lays out a sketch: columns beside each other, in each its boxes below each other, half way up the picture. */
public final class Layout {

    private static final int BETWEEN_COLUMNS = 60;
    private static final int BETWEEN_BOXES = 16;
    /** The same where an arrow with its mark stands between them. */
    private static final int AROUND_ARROW = 60;
    private static final int MARGIN = 4;

    private final Sketch sketch;
    private final Layers layers;
    private final Map<Slot, Point> places = new HashMap<>();

    private Layout(Sketch sketch) {
        this.sketch = sketch;
        this.layers = new Layers(sketch);
    }

    /** The picture of a sketch. */
    public static Picture of(Sketch sketch) {
        return new Layout(sketch).picture();
    }

    private Picture picture() {
        int highest = layers.columns().stream().mapToInt(this::height).max().orElse(0);
        IntStream.range(0, sketch.columns()).forEach(column -> place(column, highest));
        Map<String, Point> boxes = new HashMap<>();
        places.forEach((slot, point) -> {
            if (slot.box()) {
                boxes.put(slot.name(), point);
            }
        });
        int width = left(sketch.columns() - 1) + Picture.BOX_WIDTH + MARGIN + (bulges() ? BETWEEN_COLUMNS : 0);
        return new Picture(width, Picture.HEADING + highest + MARGIN, IntStream.range(0, sketch.columns()).map(Layout::left).boxed().toList(), boxes, arrows());
    }

    private Map<String, Arrow> arrows() {
        Routes routes = new Routes(places, sketch.lines().stream().map(line -> layers.route(line.id())).toList());
        Map<String, Arrow> arrows = new HashMap<>();
        List<Point> marks = new ArrayList<>();
        for (Sketch.Line line : sketch.lines()) {
            Arrow arrow = routes.arrow(layers.route(line.id()), marks);
            marks.add(arrow.mark());
            arrows.put(line.id(), arrow);
        }
        return arrows;
    }

    /** Whether a line runs outside of the last column. */
    private boolean bulges() {
        return sketch.lines().stream().map(line -> layers.route(line.id())).anyMatch(route -> route.getFirst().column() == sketch.columns() - 1
                && route.getLast().column() == sketch.columns() - 1);
    }

    private void place(int column, int highest) {
        List<Slot> slots = layers.columns().get(column);
        double y = Picture.HEADING + (highest - height(slots)) / 2.0;
        for (int at = 0; at < slots.size(); at++) {
            y += gap(slots, at);
            places.put(slots.get(at), new Point(left(column), y));
            y += slots.get(at).height();
        }
    }

    private int height(List<Slot> slots) {
        return IntStream.range(0, slots.size()).map(at -> gap(slots, at) + slots.get(at).height()).sum();
    }

    /** The room above a slot. */
    private int gap(List<Slot> slots, int at) {
        if (at == 0) {
            return 0;
        }
        List<String> both = List.of(slots.get(at - 1).name(), slots.get(at).name());
        return sketch.lines().stream().anyMatch(line -> both.contains(line.from()) && both.contains(line.to())) ? AROUND_ARROW : BETWEEN_BOXES;
    }

    private static int left(int column) {
        return MARGIN + column * (Picture.BOX_WIDTH + BETWEEN_COLUMNS);
    }
}
