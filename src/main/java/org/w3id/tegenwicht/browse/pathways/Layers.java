package org.w3id.tegenwicht.browse.pathways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The order in which boxes and passing lines stand in each column, with few lines that cross: each moves to the middle of what it is linked to in the
 * column beside, a few times from left to right and back (the barycenter method of Sugiyama, Tagawa and Toda, 1981).
 */
final class Layers {

    private static final int ROUNDS = 4;

    private final List<List<Slot>> columns = new ArrayList<>();
    private final Map<Slot, List<Slot>> linked = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, List<Slot>> routes = new HashMap<>();

    Layers(Sketch sketch) {
        IntStream.range(0, sketch.columns()).forEach(column -> columns.add(new ArrayList<>()));
        Map<String, Slot> boxes = new HashMap<>();
        sketch.boxes().forEach((name, column) -> boxes.put(name, put(new Slot(name, column, true))));
        sketch.lines().forEach(line -> routes.put(line.id(), route(line, boxes.get(line.from()), boxes.get(line.to()))));
        sketch.boxes().keySet().forEach(name -> deepen(sketch, name, 0));
        columns.forEach(slots -> slots.sort(Comparator.comparing(this::depth)));
        for (int round = 0; round < ROUNDS; round++) {
            IntStream.range(1, columns.size()).forEach(column -> sort(column, column - 1));
            IntStream.range(1, columns.size()).map(column -> columns.size() - 1 - column).forEach(column -> sort(column, column + 1));
        }
    }

    /** The slots of each column, from top to bottom. */
    List<List<Slot>> columns() {
        return columns;
    }

    /** The slots that a line goes through, its boxes included. */
    List<Slot> route(String line) {
        return routes.get(line);
    }

    private Slot put(Slot slot) {
        columns.get(slot.column()).add(slot);
        return slot;
    }

    private List<Slot> route(Sketch.Line line, Slot from, Slot to) {
        List<Slot> route = new ArrayList<>(List.of(from));
        int way = Integer.signum(to.column() - from.column());
        for (int column = from.column() + way; way != 0 && column != to.column(); column += way) {
            route.add(put(Slot.passing(line, column)));
        }
        route.add(to);
        for (int place = 1; place < route.size(); place++) {
            linked.computeIfAbsent(route.get(place), none -> new ArrayList<>()).add(route.get(place - 1));
            linked.computeIfAbsent(route.get(place - 1), none -> new ArrayList<>()).add(route.get(place));
        }
        return route;
    }

    /** Within a column an effect stands below its cause; in a loop somewhere a line goes up. */
    private void deepen(Sketch sketch, String box, int depth) {
        if (depth >= depths.getOrDefault(box, -1) + 1 && depth < sketch.boxes().size()) {
            depths.put(box, depth);
            sketch.lines().stream().filter(line -> line.from().equals(box) && sketch.boxes().get(line.to()).equals(sketch.boxes().get(box)))
                    .filter(line -> depths.getOrDefault(line.to(), -1) <= depth).forEach(line -> deepen(sketch, line.to(), depth + 1));
        }
    }

    private int depth(Slot slot) {
        return depths.getOrDefault(slot.name(), 0);
    }

    private void sort(int column, int beside) {
        List<Slot> slots = columns.get(column);
        List<Slot> others = columns.get(beside);
        Map<Slot, Double> middles = new HashMap<>();
        for (Slot slot : slots) {
            middles.put(slot, linked.getOrDefault(slot, List.of()).stream().filter(others::contains)
                    .mapToDouble(other -> (others.indexOf(other) + 0.5) / others.size()).average().orElse((slots.indexOf(slot) + 0.5) / slots.size()));
        }
        slots.sort(Comparator.comparing(this::depth).thenComparing(middles::get));
    }
}
