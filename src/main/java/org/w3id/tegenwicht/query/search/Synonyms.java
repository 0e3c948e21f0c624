package org.w3id.tegenwicht.query.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everyday words that mean nearly the same, by stem. */
final class Synonyms {

    private final Map<String, Set<String>> byStem = new HashMap<>();

    Synonyms(Words words) {
        for (String line : WordFile.lines("synonyms", words.grammar().language())) {
            List<String> stems = Stream.of(line.split(",")).map(word -> words.stems(word.strip()).getFirst().getFirst()).distinct().toList();
            stems.forEach(stem -> byStem.computeIfAbsent(stem, one -> new LinkedHashSet<>()).addAll(stems));
        }
        byStem.forEach((stem, others) -> others.remove(stem));
    }

    Set<String> of(String stem) {
        return byStem.getOrDefault(stem, Set.of());
    }
}
