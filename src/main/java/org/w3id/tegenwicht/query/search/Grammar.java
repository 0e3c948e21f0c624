package org.w3id.tegenwicht.query.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What there is to know about a language whatever the graph holds: its stems, and the words that say little. */
final class Grammar {

    static final Grammar DUTCH = new Grammar(Language.NL, "dutch");
    static final Grammar ENGLISH = new Grammar(Language.EN, "english");

    private final Language language;
    private final StemmerOverrideMap irregular;
    private final Set<String> fillers;
    private final Set<String> particles;

    private Grammar(Language language, String name) {
        this.language = language;
        this.irregular = irregular(WordFile.lines("irregular", language));
        this.fillers = fillers(name, WordFile.lines("fillers", language));
        this.particles = Set.copyOf(WordFile.lines("particles", language));
    }

    static Grammar of(Language language) {
        return language == Language.NL ? DUTCH : ENGLISH;
    }

    Language language() {
        return language;
    }

    /** Whether a word says little about what is looked for. */
    boolean filler(String word) {
        return fillers.contains(word) || word.length() < 2 || word.chars().allMatch(Character::isDigit);
    }

    /** Whether a word can be the part of a verb that stands by itself: {@code rond} of {@code rondkomen}. */
    boolean particle(String word) {
        return particles.contains(word);
    }

    /** Makes stems of words; endings of verbs go when what is left is known. */
    TokenStream stems(TokenStream words, Predicate<String> known) {
        TokenStream regular = new StemmerOverrideFilter(words, irregular);
        return language == Language.NL ? new SnowballFilter(new VerbFormFilter(regular, known), new DutchStemmer())
                : new SnowballFilter(regular, new EnglishStemmer());
    }

    private static StemmerOverrideMap irregular(List<String> lines) {
        StemmerOverrideFilter.Builder irregular = new StemmerOverrideFilter.Builder();
        for (String line : lines) {
            String[] pair = line.split(" ");
            irregular.add(pair[0], pair[1]);
        }
        try {
            return irregular.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Set<String> fillers(String name, List<String> more) {
        Set<String> fillers = new HashSet<>(more);
        try (InputStream file = SnowballFilter.class.getResourceAsStream(name + "_stop.txt");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            WordlistLoader.getSnowballWordSet(reader).forEach(word -> fillers.add(new String((char[]) word)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return Set.copyOf(fillers);
    }
}
