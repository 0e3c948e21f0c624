package org.w3id.tegenwicht.browse.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.browse.pathways.Picture.Point;

/** Boxes and arrows stand where a reader can follow them. */
class LayoutTests {

    @Test
    void aChainThroughColumnsIsAStraightLine() {
        Picture picture = picture(3, Map.of("a", 0, "b", 1, "c", 2), "a-b", "b-c");
        assertThat(picture.boxes().get("a").y()).isEqualTo(picture.boxes().get("b").y()).isEqualTo(picture.boxes().get("c").y());
        assertThat(picture.boxes().get("a").x()).isLessThan(picture.boxes().get("b").x());
        assertThat(picture.arrows().get("a-b").upright()).isFalse();
    }

    @Test
    void withinAColumnAnEffectStandsBelowItsCause() {
        Picture picture = picture(1, Map.of("c", 0, "b", 0, "a", 0), "a-b", "b-c");
        assertThat(picture.boxes().get("a").y()).isLessThan(picture.boxes().get("b").y());
        assertThat(picture.boxes().get("b").y()).isLessThan(picture.boxes().get("c").y());
        assertThat(picture.arrows().get("a-b").upright()).isTrue();
    }

    @Test
    void aLoopWithinAColumnIsDrawnAsTwoArrows() {
        Picture picture = picture(1, Map.of("a", 0, "b", 0), "a-b", "b-a");
        assertThat(picture.arrows().get("a-b").path()).isNotEqualTo(picture.arrows().get("b-a").path());
        assertThat(distance(picture.arrows().get("a-b").mark(), picture.arrows().get("b-a").mark())).isGreaterThan(26);
    }

    @Test
    void linesCrossAsLittleAsTheyCan() {
        Picture picture = picture(2, ordered("a", 0, "b", 0, "c", 0, "x", 1, "y", 1, "z", 1), "a-z", "b-y", "c-x");
        for (String[] pair : new String[][] {{"a", "z"}, {"b", "y"}, {"c", "x"}}) {
            assertThat(picture.boxes().get(pair[0]).y()).as(pair[0]).isEqualTo(picture.boxes().get(pair[1]).y(), within(0.01));
        }
    }

    @Test
    void noBoxCoversAnotherAndEachIsInThePicture() {
        Picture picture = picture(3, ordered("a", 0, "b", 1, "c", 1, "d", 2, "e", 2, "f", 1), "a-b", "a-c", "b-c", "a-d", "c-e", "e-d", "a-f");
        List<Point> boxes = new ArrayList<>(picture.boxes().values());
        for (Point one : boxes) {
            assertThat(one.x()).isBetween(0.0, picture.width() - (double) Picture.BOX_WIDTH);
            assertThat(one.y()).isBetween((double) Picture.HEADING, picture.height() - (double) Picture.BOX_HEIGHT);
            assertThat(boxes).filteredOn(other -> other != one && Math.abs(other.x() - one.x()) < Picture.BOX_WIDTH && Math.abs(other.y() - one.y()) < Picture.BOX_HEIGHT).isEmpty();
        }
    }

    @Test
    void aLineThatPassesAColumnGoesAroundItsBoxes() {
        Picture picture = picture(3, ordered("a", 0, "b", 1, "c", 2), "a-b", "b-c", "a-c");
        double box = picture.boxes().get("b").y();
        assertThat(picture.arrows().get("a-c").path().split("C")[2]).as("level through the column of b, above or below it")
                .matches(passing -> { double y = Double.parseDouble(passing.substring(passing.lastIndexOf(',') + 1)); return y < box || y > box + Picture.BOX_HEIGHT; });
    }

    private static Picture picture(int columns, Map<String, Integer> boxes, String... lines) {
        return Layout.of(new Sketch(columns, new LinkedHashMap<>(boxes), List.of(lines).stream().map(line -> new Sketch.Line(line, line.substring(0, 1), line.substring(2))).toList()));
    }

    private static Map<String, Integer> ordered(Object... boxes) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        for (int at = 0; at < boxes.length; at += 2) {
            ordered.put((String) boxes[at], (Integer) boxes[at + 1]);
        }
        return ordered;
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
