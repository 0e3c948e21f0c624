package org.w3id.tegenwicht.browse.pathways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.w3id.tegenwicht.browse.pathways.Picture.Arrow;
import org.w3id.tegenwicht.browse.pathways.Picture.Point;

/** The ways that lines take between boxes whose places are known. */
final class Routes {

    /** How far a line within a column goes out. */
    private static final double OUT = 44;
    /** The most room between lines at one side of a box. */
    private static final double PORTS = 20;
    /** Marks closer than this touch. */
    private static final double CLEAR = 26;
    /** How far two lines stand apart that go up and down between the same boxes. */
    private static final double APART = 22;
    /** Where on the last part of a line its mark can stand; before a box at which many lines end, away from it. */
    private static final double[] PARTS = {0.5, 0.38, 0.62, 0.28, 0.72};
    private static final double[] AWAY = {0.2, 0.3, 0.12, 0.4};
    private static final int MANY = 5;

    private final Map<Slot, Point> places;
    private final List<List<Slot>> routes;

    Routes(Map<Slot, Point> places, List<List<Slot>> routes) {
        this.places = places;
        this.routes = routes;
    }

    /** The arrow along a route, with a mark where none of these marks is, if it can be. */
    Arrow arrow(List<Slot> route, List<Point> marks) {
        List<Curve> curves = curves(route);
        StringBuilder path = new StringBuilder("M" + Curve.text(curves.getFirst().from()));
        curves.forEach(curve -> path.append(curve.path()));
        Curve marked = curves.getLast();
        double[] parts = routes.stream().filter(other -> other.getLast().equals(route.getLast())).count() > MANY ? AWAY : PARTS;
        Point mark = DoubleStream.of(parts).mapToObj(marked::at)
                .filter(point -> marks.stream().allMatch(other -> Math.hypot(other.x() - point.x(), other.y() - point.y()) >= CLEAR))
                .findFirst().orElseGet(() -> marked.at(parts[0]));
        return new Arrow(path.toString(), mark, route.getFirst().column() == route.getLast().column());
    }

    private List<Curve> curves(List<Slot> route) {
        if (route.getFirst().column() == route.getLast().column()) {
            return List.of(within(route));
        }
        boolean right = route.getLast().column() > route.getFirst().column();
        List<Curve> curves = new ArrayList<>();
        Point from = port(route, route.getFirst(), right);
        for (Slot slot : route.subList(1, route.size())) {
            Point to = slot.box() ? port(route, slot, !right) : side(slot, !right, slot.height() / 2.0);
            curves.add(Curve.level(from, to));
            if (!slot.box()) {
                from = side(slot, right, slot.height() / 2.0);
                curves.add(Curve.straight(to, from));
            }
        }
        return curves;
    }

    private Curve within(List<Slot> route) {
        Slot from = route.getFirst();
        Slot to = route.getLast();
        if (neighbours(from, to)) {
            boolean down = places.get(to).y() > places.get(from).y();
            boolean both = routes.stream().anyMatch(other -> other.getFirst().equals(to) && other.getLast().equals(from));
            double x = places.get(from).x() + Picture.BOX_WIDTH / 2.0 + (both ? down ? -APART : APART : 0);
            return Curve.straight(new Point(x, places.get(from).y() + (down ? Picture.BOX_HEIGHT : 0)), new Point(x, places.get(to).y() + (down ? 0 : Picture.BOX_HEIGHT)));
        }
        return Curve.out(port(route, from, true), port(route, to, true), OUT);
    }

    private boolean neighbours(Slot one, Slot other) {
        double low = Math.min(places.get(one).y(), places.get(other).y());
        double high = Math.max(places.get(one).y(), places.get(other).y());
        return places.entrySet().stream().noneMatch(slot -> slot.getKey().column() == one.column() && slot.getValue().y() > low && slot.getValue().y() < high);
    }

    /** Where a line leaves or reaches a side of a box: those at one side stand below each other, in the order of their other ends. */
    private Point port(List<Slot> route, Slot box, boolean right) {
        List<List<Slot>> sharing = routes.stream().filter(other -> touches(other, box, right)).sorted(Comparator.comparing(other -> beyond(other, box))).toList();
        double room = Math.min(PORTS, (Picture.BOX_HEIGHT - 16.0) / sharing.size());
        return side(box, right, Picture.BOX_HEIGHT / 2.0 + (sharing.indexOf(route) - (sharing.size() - 1) / 2.0) * room);
    }

    private boolean touches(List<Slot> route, Slot box, boolean right) {
        int way = Integer.signum(route.getLast().column() - route.getFirst().column());
        if (way == 0) {
            return right && (route.getFirst().equals(box) || route.getLast().equals(box)) && !neighbours(route.getFirst(), route.getLast());
        }
        return route.getFirst().equals(box) && right == way > 0 || route.getLast().equals(box) && right == way < 0;
    }

    private double beyond(List<Slot> route, Slot box) {
        return places.get(route.getFirst().equals(box) ? route.get(1) : route.get(route.size() - 2)).y();
    }

    private Point side(Slot slot, boolean right, double down) {
        Point corner = places.get(slot);
        return new Point(corner.x() + (right ? Picture.BOX_WIDTH : 0), corner.y() + down);
    }
}
