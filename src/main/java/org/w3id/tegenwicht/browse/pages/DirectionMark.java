package org.w3id.tegenwicht.browse.pages;

import java.util.List;
import java.util.Map;
import org.w3id.tegenwicht.query.items.Direction;

/**
 * How much of the evidence points in a direction.
 *
 * @param symbol that stands for the direction, so that colour need not
 * @param word the key of its word among the messages is {@code direction.} and this
 * @param count how many items point there
 */
record DirectionMark(String symbol, String word, int count) {

    /** The marks for the directions there are, in the order of the directions. */
    static List<DirectionMark> of(Map<Direction, Integer> counts) {
        return counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(count -> of(count.getKey(), count.getValue())).toList();
    }

    static DirectionMark of(Direction direction, int count) {
        return new DirectionMark(symbol(direction), direction.word(), count);
    }

    private static String symbol(Direction direction) {
        return switch (direction) {
            case FAVOURABLE, SUPPORTING -> "▲";
            case UNFAVOURABLE, DISPUTING -> "▼";
            case UNCLEAR, INCONCLUSIVE -> "◇";
        };
    }
}
