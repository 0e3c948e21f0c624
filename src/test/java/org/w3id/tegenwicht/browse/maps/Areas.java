package org.w3id.tegenwicht.browse.maps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Areas for tests: a row of blocks side by side, each about a kilometre wide, with a crooked border between neighbours. */
final class Areas {

    static final Measure SHARE = new Measure(Kind.SHARE, "per cent", 1, "en");

    private Areas() { }

    static List<Area> of(Double... values) {
        return IntStream.range(0, values.length).mapToObj(at -> area(at, values[at], 5000)).toList();
    }

    static Area area(int at, Double value, long inhabitants) {
        return new Area("a" + at, "Area " + at, "/doc/place/a" + at, value, inhabitants);
    }

    static Map<String, String> blocks(int count) {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (int at = 0; at < count; at++) {
            List<String> corners = new ArrayList<>(border(at));
            corners.addAll(border(at + 1).reversed());
            corners.add(corners.getFirst());
            blocks.put("a" + at, "MULTIPOLYGON (((" + String.join(", ", corners) + ")))");
        }
        return blocks;
    }

    /** From south to north, with corners too small to be seen. */
    private static List<String> border(int at) {
        return IntStream.rangeClosed(0, 40).mapToObj(up -> "%s %s".formatted(4.8 + at * 0.015 + (up % 2) * 0.00001 + (up == 20 ? 0.004 : 0), 52.36 + up * 0.0005)).toList();
    }
}
