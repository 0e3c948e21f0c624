package org.w3id.tegenwicht.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes texts of one language apart into words or stems; compounds also into the words that they are made of. */
final class Words {

    private static final int SHORTEST_COMPOUND = 8;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 12;

    private final Grammar grammar;
    private final CharArraySet parts;
    private final Analyzer words = analyzer(StandardTokenizer::new, Words::plain);
    private final Analyzer partsOfWord = analyzer(KeywordTokenizer::new, this::compounds);
    private final Analyzer stemsOfWord;

    /** {@code known} are stems of the graph, by which forms of verbs are recognised; compounds are made of {@code parts}. */
    Words(Grammar grammar, Set<String> known, Set<String> parts) {
        this.grammar = grammar;
        this.parts = CharArraySet.copy(parts);
        this.stemsOfWord = analyzer(KeywordTokenizer::new, word -> grammar.stems(compounds(word), known::contains));
    }

    Grammar grammar() {
        return grammar;
    }

    /** For an index of words and parts of words. */
    Analyzer apart() {
        return each(partsOfWord);
    }

    /** For an index of stems, those of the parts of words too. */
    Analyzer stemmed() {
        return each(stemsOfWord);
    }

    /** The words of a text in lower case, without accents. */
    List<String> words(String text) {
        return tokens(words, text);
    }

    /** For each word its stem, and after that the stems of its parts. */
    List<List<String>> stems(String text) {
        return words(text).stream().map(word -> tokens(stemsOfWord, word)).toList();
    }

    private static TokenStream plain(TokenStream source) {
        return new ASCIIFoldingFilter(new EnglishPossessiveFilter(new LowerCaseFilter(source)));
    }

    private TokenStream compounds(TokenStream word) {
        return parts.isEmpty() ? word
                : new DictionaryCompoundWordTokenFilter(word, parts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true);
    }

    /** Takes each word of a text apart like this. A text has few words and an index many texts, so it remembers the words it had. */
    private static Analyzer each(Analyzer ofWord) {
        Map<String, List<String>> had = new ConcurrentHashMap<>();
        Function<String, List<String>> apart = word -> had.computeIfAbsent(word, one -> tokens(ofWord, one));
        return analyzer(StandardTokenizer::new, source -> new InsteadFilter(plain(source), apart));
    }

    private static Analyzer analyzer(Supplier<Tokenizer> start, UnaryOperator<TokenStream> then) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = start.get();
                return new TokenStreamComponents(source, then.apply(source));
            }
        };
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
