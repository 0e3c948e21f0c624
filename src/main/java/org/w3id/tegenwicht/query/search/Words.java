package org.w3id.tegenwicht.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Takes texts of one language apart into words or stems; Dutch compounds also into the words of the graph that they are made of. */
final class Words {

    private final Grammar grammar;
    private final Set<String> known;
    private final Compounds compounds;
    private final Analyzer plain = analyzer(false, false);
    private final Analyzer apart = analyzer(true, false);
    private final Analyzer stemmed = analyzer(true, true);

    /** {@code known} are stems of the graph, by which forms of verbs are recognised. */
    Words(Grammar grammar, Set<String> known, Compounds compounds) {
        this.grammar = grammar;
        this.known = known;
        this.compounds = compounds;
    }

    Grammar grammar() {
        return grammar;
    }

    /** Words and parts of words. */
    Analyzer apart() {
        return apart;
    }

    /** Stems, those of the parts of words too. */
    Analyzer stemmed() {
        return stemmed;
    }

    /** The words of a text in lower case, without accents. */
    List<String> words(String text) {
        return tokens(plain, text).stream().map(List::getFirst).toList();
    }

    /** For each word its stem, and after that the stems of its parts. */
    List<List<String>> stems(String text) {
        return tokens(stemmed, text);
    }

    private static List<List<String>> tokens(Analyzer analyzer, String text) {
        List<List<String>> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    tokens.add(new ArrayList<>());
                }
                tokens.getLast().add(term.toString());
            }
            stream.end();
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Analyzer analyzer(boolean parts, boolean stems) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                TokenStream words = new ASCIIFoldingFilter(new EnglishPossessiveFilter(new LowerCaseFilter(source)));
                TokenStream all = parts ? new CompoundFilter(words, compounds) : words;
                return new TokenStreamComponents(source, stems ? grammar.stems(all, known::contains) : all);
            }
        };
    }
}
