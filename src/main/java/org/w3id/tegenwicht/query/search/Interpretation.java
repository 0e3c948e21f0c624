package org.w3id.tegenwicht.query.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes a question apart in one language: its words, and what each may stand for. A word that no text has is taken for a misspelt one,
 * or for the start of a longer one; two words may be one that the texts write together.
 */
final class Interpretation {

    private static final int MOST_WORDS = 40;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int TWO_MISTAKES = 8;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int ALTERNATIVES = 5;

    private static final float PART = 0.5f;
    private static final float SYNONYM = 0.65f;
    private static final float SYNONYM_OF_PART = 0.35f;
    private static final float MISSPELT = 0.9f;
    private static final float BEGINNING = 0.5f;

    private final Words words;
    private final Synonyms synonyms;
    private final Shelf shelf;
    private final String wordField;

    /** The shelf holds all texts. */
    Interpretation(Words words, Synonyms synonyms, Shelf shelf) {
        this.words = words;
        this.synonyms = synonyms;
        this.shelf = shelf;
        this.wordField = Index.wordField(words.grammar().language());
    }

    /**
     * The words of the question in order. Fillers of the language that it seems to be in count as such in every reading. When all are
     * fillers, they are all there is to go by, and none counts as one.
     */
    List<Position> read(String question, Grammar spoken) {
        List<String> typed = words.words(question).stream().distinct().limit(MOST_WORDS).toList();
        Predicate<String> filler = word -> words.grammar().filler(word) || spoken.filler(word);
        boolean allFillers = typed.stream().allMatch(filler);
        List<Position> positions = new ArrayList<>();
        for (int at = 0; at < typed.size(); at++) {
            String word = typed.get(at);
            boolean isFiller = filler.test(word);
            Map<String, Float> stems = isFiller ? whole(word) : stems(word);
            if (!isFiller) {
                joined(typed, at).filter(this::known).forEach(joined -> add(stems, joined, 1, 0));
            }
            positions.add(new Position(word, stems, isFiller && !allFillers));
        }
        return positions;
    }

    /** A word with the one before or after it, and with the particles of separable verbs wherever they stand ({@code kom ... rond}). */
    private Stream<String> joined(List<String> typed, int at) {
        String word = typed.get(at);
        return IntStream.range(0, typed.size()).boxed().flatMap(other -> Math.abs(other - at) == 1
                ? Stream.of(word + typed.get(other), typed.get(other) + word)
                : other != at ? particleFirst(word, typed.get(other)) : Stream.of());
    }

    private Stream<String> particleFirst(String one, String other) {
        return words.grammar().particle(one) ? Stream.of(one + other) : words.grammar().particle(other) ? Stream.of(other + one) : Stream.of();
    }

    private Map<String, Float> whole(String word) {
        Map<String, Float> stems = new HashMap<>();
        words.stems(word).forEach(token -> stems.put(token.getFirst(), 1f));
        return stems;
    }

    private Map<String, Float> stems(String word) {
        Map<String, Float> stems = new HashMap<>();
        add(stems, word, 1, PART);
        if (!known(word)) {
            misspelt(word).forEach(near -> add(stems, near.word(), MISSPELT * near.likeness(), PART * near.likeness()));
            if (word.length() >= SHORTEST_BEGINNING) {
                shelf.starting(wordField, word, ALTERNATIVES).forEach(longer -> add(stems, longer, BEGINNING, 0));
            }
        }
        return stems;
    }

    /** Whether any text has the word or a form of it. */
    private boolean known(String word) {
        return shelf.has(wordField, word) || words.stems(word).stream().map(List::getFirst).allMatch(this::knownStem);
    }

    private boolean knownStem(String stem) {
        return Arrays.stream(TextKind.values()).anyMatch(kind -> shelf.has(Index.stemField(kind, words.grammar().language()), stem));
    }

    private List<Shelf.Near> misspelt(String word) {
        return word.length() < SHORTEST_MISSPELT ? List.of() : shelf.near(wordField, word, word.length() < TWO_MISTAKES ? 1 : 2, ALTERNATIVES);
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
