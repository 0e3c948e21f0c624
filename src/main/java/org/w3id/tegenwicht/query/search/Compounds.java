package org.w3id.tegenwicht.query.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes Dutch compounds apart into words that the graph itself uses: {@code jeugdwerkloosheid} is {@code jeugd} and {@code werkloosheid}.
 * When only one end is a known word, it is that word: {@code schuldenproblematiek} is at least {@code schulden}.
 */
final class Compounds {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_LONE_PART = 5;
    private static final int SHORTEST_REST = 3;
    private static final List<String> LINKS = List.of("", "s", "en", "e", "n");

    private final Set<String> parts;

    private Compounds(Set<String> parts) {
        this.parts = parts;
    }

    /** No word is taken apart. */
    static Compounds none() {
        return new Compounds(Set.of());
    }

    /**
     * Compounds of these words. What stands before one of them in another is a part as well: {@code pleegzorg} with {@code zorg} tells
     * of {@code pleeg}.
     */
    static Compounds of(Set<String> words) {
        Set<String> known = words.stream().filter(word -> word.length() >= SHORTEST_PART).collect(Collectors.toCollection(HashSet::new));
        Set<String> before = new HashSet<>();
        for (String word : known) {
            for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
                if (known.contains(word.substring(at))) {
                    before.add(word.substring(0, at));
                }
            }
        }
        known.addAll(before);
        return new Compounds(known);
    }

    /** The parts of a word; none when it is no compound. */
    List<String> parts(String word) {
        List<String> whole = split(word);
        if (!whole.isEmpty()) {
            return whole;
        }
        for (int at = SHORTEST_REST; at <= word.length() - SHORTEST_LONE_PART; at++) {
            if (parts.contains(word.substring(at))) {
                return List.of(word.substring(at));
            }
        }
        for (int at = word.length() - SHORTEST_REST; at >= SHORTEST_LONE_PART; at--) {
            if (parts.contains(word.substring(0, at))) {
                return List.of(word.substring(0, at));
            }
        }
        return List.of();
    }

    /** Known words, the last as long as can be, that together are the whole word. */
    private List<String> split(String word) {
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String last = word.substring(at);
            List<String> first = parts.contains(last) ? first(word.substring(0, at)) : List.of();
            if (!first.isEmpty()) {
                return Stream.concat(first.stream(), Stream.of(last)).toList();
            }
        }
        return List.of();
    }

    private List<String> first(String start) {
        for (String link : LINKS) {
            String bare = start.substring(0, start.length() - (start.endsWith(link) ? link.length() : 0));
            if (start.endsWith(link) && bare.length() >= SHORTEST_PART && parts.contains(bare)) {
                return List.of(bare);
            }
        }
        return split(start);
    }
}
