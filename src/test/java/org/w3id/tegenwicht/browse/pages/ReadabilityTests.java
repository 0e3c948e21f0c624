package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.tegenwicht.graph.ShippedGraph;

/**
 * Dutch is plain. LIX (Björnsson 1968) is the mean length of sentences in words plus the percentage of words of more than six letters: up to 40 is easy,
 * above 50 is difficult; it needs no syllables, which Dutch spelling hides. It counts what can be counted; reading aloud remains our own work.
 */
class ReadabilityTests {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");
    private static final Pattern END = Pattern.compile("[.!?:](\\s|$)");
    /** What is filled in, with the forms to choose from. */
    private static final Pattern VALUE = Pattern.compile("\\{\\d+[^{}]*(\\{[^{}]*}[^{}]*)*}");
    private static final int LONG_WORD = 6;
    private static final int A_SENTENCE = 8;

    @ParameterizedTest
    @ValueSource(strings = {"messages", "synthesis/sentences"})
    void whatPagesSayIsEasyToRead(String bundle) {
        List<String> texts = sentences(messages(bundle));
        assertThat(texts).hasSizeGreaterThan(15);
        assertThat(texts.stream().mapToDouble(ReadabilityTests::lix).average().orElseThrow()).as("LIX of " + bundle).isLessThan(35);
        assertThat(texts).as("texts of " + bundle + " with sentences that are too long").filteredOn(text -> wordsPerSentence(text) > 20).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"problem", "mechanism", "claim", "intervention", "group", "outcome", "stage", "characteristic", "intervention-type"})
    void whatTheGraphSaysIsNotDifficult(String type) {
        List<String> texts = sentences(descriptions(type));
        assertThat(texts.stream().mapToDouble(ReadabilityTests::lix).average().orElseThrow()).as("LIX of " + type).isLessThan(45);
        assertThat(texts.stream().mapToDouble(ReadabilityTests::wordsPerSentence).average().orElseThrow()).as("words per sentence of " + type).isLessThan(15);
    }

    @Test
    void difficultTextIsSeen() {
        assertThat(lix("De overheidsinstellingen implementeren beleidsmaatregelen ter bestrijding van arbeidsmarktdiscriminatie binnen organisaties.")).isGreaterThan(60);
        assertThat(lix("Kies een buurt. U ziet hoe het daar gaat met wonen, werk en school.")).isLessThan(20);
    }

    private static double lix(String text) {
        List<String> words = words(text);
        long many = words.stream().filter(word -> word.length() > LONG_WORD).count();
        return wordsPerSentence(text) + 100.0 * many / words.size();
    }

    private static double wordsPerSentence(String text) {
        return (double) words(text).size() / Math.max(1, END.matcher(text).results().count());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Headings and single words are not sentences. */
    private static List<String> sentences(Stream<String> texts) {
        return texts.filter(text -> words(text).size() >= A_SENTENCE).toList();
    }

    private static Stream<String> messages(String bundle) {
        ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.forLanguageTag("nl"), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return texts.keySet().stream().map(texts::getString).map(text -> VALUE.matcher(text).replaceAll("5"));
    }

    private static Stream<String> descriptions(String type) {
        String query = """
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT ?text { ?thing skos:definition|dcterms:description ?text
                  FILTER(LANG(?text) = "nl" && STRSTARTS(STR(?thing), "https://w3id.org/tegenwicht/id/%s/")) }""".formatted(type);
        return ShippedGraph.store().query(QueryFactory.create(query), Duration.ofSeconds(30), execution -> {
            RowSet rows = execution.select();
            return rows.stream().map(row -> row.get("text").getLiteralLexicalForm()).toList();
        }).stream();
    }
}
