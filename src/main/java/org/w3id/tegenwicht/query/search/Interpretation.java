package org.w3id.tegenwicht.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a question apart in one language: its words, and what each may stand for. A word that no text has is taken for a misspelt one,
 * or for the start of a longer one; two words may be one that the texts write together.
 */
final class Interpretation {

    private static final int MOST_WORDS = 40;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int TWO_MISTAKES = 8;
    private static final int ALTERNATIVES = 5;

    private static final float PART = 0.6f;
    private static final float SYNONYM = 0.6f;
    private static final float SYNONYM_OF_PART = 0.35f;
    private static final float MISSPELT = 0.9f;
    private static final float BEGINNING = 0.5f;

    private final Words words;
    private final Synonyms synonyms;
    private final Shelf shelf;
    private final String field;

    /** {@code field} of the shelf holds all words of this language. */
    Interpretation(Words words, Synonyms synonyms, Shelf shelf, String field) {
        this.words = words;
        this.synonyms = synonyms;
        this.shelf = shelf;
        this.field = field;
    }

    /** The words of the question in order. When all are fillers, they are all there is to go by, and none counts as one. */
    List<Position> read(String question) {
        List<String> typed = words.words(question).stream().distinct().limit(MOST_WORDS).toList();
        boolean allFillers = typed.stream().allMatch(words.grammar()::filler);
        List<Position> positions = new ArrayList<>();
        for (int place = 0; place < typed.size(); place++) {
            Map<String, Float> stems = stems(typed.get(place));
            if (place + 1 < typed.size() && shelf.has(field, typed.get(place) + typed.get(place + 1))) {
                add(stems, typed.get(place) + typed.get(place + 1), 1, PART);
            }
            positions.add(new Position(typed.get(place), stems, !allFillers && words.grammar().filler(typed.get(place))));
        }
        return positions;
    }

    private Map<String, Float> stems(String word) {
        Map<String, Float> stems = new HashMap<>();
        add(stems, word, 1, PART);
        if (!shelf.has(field, word) && !words.grammar().filler(word)) {
            misspelt(word).forEach(near -> add(stems, near.word(), MISSPELT * near.likeness(), PART * near.likeness()));
            if (word.length() >= Words.SHORTEST_PART) {
                shelf.starting(field, word, ALTERNATIVES).forEach(longer -> add(stems, longer, BEGINNING, 0));
            }
        }
        return stems;
    }

    private List<Shelf.Near> misspelt(String word) {
        return word.length() < SHORTEST_MISSPELT ? List.of() : shelf.near(field, word, word.length() < TWO_MISTAKES ? 1 : 2, ALTERNATIVES);
    }

    /** Adds the stem of a word, of its parts and of their synonyms. */
    private void add(Map<String, Float> stems, String word, float whole, float part) {
        for (List<String> token : words.stems(word)) {
            for (String stem : token) {
                boolean first = stem.equals(token.getFirst());
                stems.merge(stem, first ? whole : part, Math::max);
                synonyms.of(stem).forEach(same -> stems.merge(same, first ? whole * SYNONYM : part * SYNONYM_OF_PART / PART, Math::max));
            }
        }
        stems.values().removeIf(weight -> weight <= 0);
    }
}
