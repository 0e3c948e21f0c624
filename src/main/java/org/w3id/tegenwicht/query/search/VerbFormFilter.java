package org.w3id.tegenwicht.query.search;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Takes the endings of Dutch verbs off that the stemmer leaves ({@code slaapt}, {@code gewerkt}), when what is left has a stem that words of
 * the graph have.
 */
final class VerbFormFilter extends TokenFilter {

    private static final int SHORTEST = 4;

    private final Predicate<String> known;
    private final SnowballStemmer stemmer = new DutchStemmer();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    VerbFormFilter(TokenStream words, Predicate<String> known) {
        super(words);
        this.known = known;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        if (!keyword.isKeyword() && (word.endsWith("t") || word.endsWith("d"))) {
            String bare = word.substring(0, word.length() - 1);
            if (bare.startsWith("ge") && fits(bare.substring(2))) {
                term.setEmpty().append(bare.substring(2));
            } else if (fits(bare)) {
                term.setEmpty().append(bare);
            }
        }
        return true;
    }

    private boolean fits(String bare) {
        if (bare.length() < SHORTEST) {
            return false;
        }
        stemmer.setCurrent(bare);
        stemmer.stem();
        return known.test(stemmer.getCurrent());
    }
}
