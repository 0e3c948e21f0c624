package org.w3id.tegenwicht.query.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the name or the sentence that says why a thing was found. */
final class Reason {

    private static final int LONGEST = 200;

    private Reason() { }

    /** A name that people may see, else the sentence with the most words of the question, else null. */
    static Match of(Entry entry, Ranking.Ranked ranked, Words words) {
        Text name = ranked.name();
        if (name != null && name.kind() == TextKind.LABEL) {
            return null;
        }
        if (name != null && name.kind().shown()) {
            return new Match(name.value(), name.language(), name.kind());
        }
        Set<String> wanted = new HashSet<>();
        ranked.question().stream().filter(position -> !position.filler()).forEach(position -> wanted.addAll(position.stems().keySet()));
        return entry.texts(ranked.language()).filter(text -> text.kind() == TextKind.DESCRIPTION)
                .flatMap(text -> sentences(text.value()).stream().map(sentence -> new Match(sentence, text.language(), text.kind())))
                .filter(match -> likeness(match.text(), wanted, words) > 0)
                .max(Comparator.comparing(match -> likeness(match.text(), wanted, words)))
                .map(match -> new Match(shortened(match.text()), match.language(), match.kind())).orElse(null);
    }

    private static long likeness(String sentence, Set<String> wanted, Words words) {
        return words.stems(sentence).stream().flatMap(List::stream).distinct().filter(wanted::contains).count();
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        for (int start = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
        }
        return sentences;
    }

    private static String shortened(String sentence) {
        int space = sentence.length() <= LONGEST ? -1 : sentence.lastIndexOf(' ', LONGEST);
        return space < 0 ? sentence : sentence.substring(0, space) + " …";
    }
}
