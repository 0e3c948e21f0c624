package org.w3id.tegenwicht.query.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.w3id.tegenwicht.query.Thing;

/** Names for what is being typed: all words but the last are taken as complete, the last as a beginning. */
final class Suggestions {

    private static final float OTHER_LANGUAGE = 0.5f;
    private static final float BEGINS_SO = 3;
    private static final Map<String, Float> TYPES = Map.of("problem", 1.5f, "mechanism", 1.3f, "intervention", 1.2f, "claim", 0.7f, "study", 0.8f);

    private Suggestions() { }

    static List<Suggestion> of(Index index, String typed, Language preference, int limit) {
        Map<Integer, Candidate> best = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            float weight = language == preference ? 1 : OTHER_LANGUAGE;
            candidates(index, typed, language, weight).forEach(candidate ->
                    best.merge(candidate.name().entry(), candidate, (one, other) -> one.score() >= other.score() ? one : other));
        }
        return best.values().stream().sorted(Comparator.comparing(Candidate::score).reversed().thenComparing(one -> one.name().text().value()))
                .limit(limit).map(candidate -> suggestion(index, candidate, preference)).toList();
    }

    private static List<Candidate> candidates(Index index, String typed, Language language, float weight) {
        List<String> words = index.words(language).words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String start = String.join(" ", words);
        List<Candidate> candidates = new ArrayList<>();
        index.names().search(query(index, words, language)).forEach((number, score) -> {
            Index.Name name = index.name(number);
            boolean beginsSo = name.folded().startsWith(start);
            float type = TYPES.getOrDefault(index.entry(name.entry()).thing().type(), 1f);
            candidates.add(new Candidate(name, score * weight * type * name.text().kind().nameWeight() * (beginsSo ? BEGINS_SO : 1)));
        });
        return candidates;
    }

    private static Query query(Index index, List<String> words, Language language) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Position> complete = index.read(String.join(" ", words.subList(0, words.size() - 1)), language, language);
        for (Position position : complete) {
            Query one = Queries.one(position, stem -> new TermQuery(new Term(Index.nameField(language), stem)));
            all.add(one, position.filler() ? Occur.SHOULD : Occur.MUST);
        }
        return all.add(last(index, words.getLast(), language), Occur.MUST).build();
    }

    /** Words that begin so; and, for when it is complete or misspelt, what it may stand for. */
    private static Query last(Index index, String word, Language language) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new PrefixQuery(new Term(Index.wordField(language), word)), Occur.SHOULD);
        for (Position position : index.read(word, language, language)) {
            either.add(new BoostQuery(Queries.one(position, stem -> new TermQuery(new Term(Index.nameField(language), stem))), 0.5f), Occur.SHOULD);
        }
        return either.build();
    }

    private static Suggestion suggestion(Index index, Candidate candidate, Language preference) {
        Thing thing = index.entry(candidate.name().entry()).thing();
        Text text = candidate.name().text();
        String shown = text.kind().shown() ? text.value() : thing.label().in(preference.tag());
        return new Suggestion(shown == null ? text.value() : shown, thing.iri(), thing.type(), thing.slug(), thing.label());
    }

    private record Candidate(Index.Name name, float score) { }
}
