package org.w3id.tegenwicht.query.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders what an index has for a question. A thing is as good as its texts together, and better when one of its names has much of the
 * question. The question is read in both languages, and the reading that fits a thing best holds.
 */
final class Ranking {

    private static final float NAMES = 0.5f;
    private static final float WHOLE_NAME = 2;
    private static final float OTHER_LANGUAGE = 0.7f;
    private static final float NOISE = 0.2f;
    private static final Map<String, Float> TYPES = Map.of("problem", 1.25f, "mechanism", 1.1f, "intervention", 1.05f,
            "claim", 0.8f, "study", 0.8f, "indicator", 0.8f, "domain", 0.8f);

    private Ranking() { }

    /** The things that fit, the best first. Those far below the best are noise and left out. */
    static List<Ranked> rank(Index index, String question, Language preference) {
        Language spoken = index.spoken(question, preference);
        Map<Integer, Ranked> best = new HashMap<>();
        for (Language language : Language.values()) {
            float weight = language == spoken ? 1 : OTHER_LANGUAGE;
            for (Ranked ranked : rank(index, index.folded(question), index.read(question, language, spoken), language, weight)) {
                best.merge(ranked.entry(), ranked, (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        List<Ranked> sorted = new ArrayList<>(best.values());
        sorted.sort(Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::entry));
        float least = sorted.isEmpty() ? 0 : sorted.getFirst().score() * NOISE;
        return sorted.stream().takeWhile(ranked -> ranked.score() >= least).toList();
    }

    private static List<Ranked> rank(Index index, String folded, List<Position> positions, Language language, float weight) {
        Map<Integer, Float> things = index.things().search(Queries.things(positions, language));
        Map<Integer, Ranked> named = new HashMap<>();
        index.names().search(Queries.names(positions, language)).forEach((number, score) -> {
            Index.Name name = index.name(number);
            float whole = name.folded().equals(folded) ? WHOLE_NAME : 1;
            Ranked ranked = new Ranked(name.entry(), score * whole * name.text().kind().nameWeight(), name.text(), language, positions);
            named.merge(name.entry(), ranked, (one, other) -> one.score() >= other.score() ? one : other);
        });
        List<Ranked> ranked = new ArrayList<>();
        things.forEach((entry, score) -> {
            Ranked name = named.get(entry);
            float type = TYPES.getOrDefault(index.entry(entry).thing().type(), 1f);
            float sum = score + (name == null ? 0 : NAMES * name.score());
            ranked.add(new Ranked(entry, sum * type * weight, name == null ? null : name.name(), language, positions));
        });
        return ranked;
    }

    /**
     * A thing that fits.
     *
     * @param name the name of it that fits best, or null when none does
     * @param language the language in which the question was read
     * @param question as it was read
     */
    record Ranked(int entry, float score, Text name, Language language, List<Position> question) { }
}
