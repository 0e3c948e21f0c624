package org.w3id.tegenwicht.query.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Thing;

/**
 * Finds problems, causes, interventions, studies and more by what people type: everyday Dutch or English, in other words than ours, with
 * mistakes. Any text is a question; there is no syntax. The index is made anew when the graph has changed and somebody asks.
 */
@Component
public class Search {

    /** Of a longer question only this much is read. */
    public static final int LONGEST = 300;
    /** The types of things that can be found. */
    public static final List<String> TYPES = List.of("problem", "mechanism", "claim", "intervention", "study", "group", "indicator", "place", "domain",
            "organization");

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final Entries entries;
    private volatile Current current = new Current(-1, new Index(List.of()));

    Search(Entries entries) {
        this.entries = entries;
    }

    /** What fits the question, the best {@code limit} things first. Texts in the preferred language count more. */
    public Found find(String question, Language preference, int limit) {
        return find(question, preference, null, limit);
    }

    /** What fits the question among things of one type; null means all. */
    public Found find(String question, Language preference, String type, int limit) {
        Current now = current();
        List<Ranking.Ranked> ranked = Ranking.rank(now.index(), cut(question), preference).stream()
                .filter(one -> type == null || type.equals(now.index().entry(one.entry()).thing().type())).toList();
        Map<Group, Long> totals = ranked.stream()
                .collect(Collectors.groupingBy(one -> Group.of(now.index().entry(one.entry()).thing().type()), Collectors.counting()));
        List<Hit> hits = ranked.stream().limit(Math.max(0, limit)).map(one -> hit(now.index(), one)).toList();
        return new Found(ranked.size(), hits, totals, now.generation());
    }

    /** Names that begin like what was typed so far, each of another thing. */
    public List<Suggestion> suggest(String typed, Language preference, int limit) {
        return Suggestions.of(current().index(), cut(typed), preference, Math.max(0, limit));
    }

    private static Hit hit(Index index, Ranking.Ranked ranked) {
        Entry entry = index.entry(ranked.entry());
        Thing thing = entry.thing();
        return new Hit(thing.iri(), thing.type(), thing.slug(), thing.label(),
                Reason.of(entry, ranked, index.words(ranked.language())), ranked.score());
    }

    /** The start of a text, without control characters and halves of characters. */
    private static String cut(String text) {
        return NO_TEXT.matcher(text.length() <= LONGEST ? text : text.substring(0, LONGEST)).replaceAll(" ");
    }

    private Current current() {
        Current now = current;
        return now.generation() == entries.generation() ? now : renew();
    }

    private synchronized Current renew() {
        if (current.generation() != entries.generation()) {
            Entries.Read read = entries.read();
            current = new Current(read.generation(), new Index(read.entries()));
        }
        return current;
    }

    private record Current(long generation, Index index) { }
}
