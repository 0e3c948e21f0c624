package org.w3id.tegenwicht.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.tegenwicht.graph.ShippedGraph;

/** What the search forgives, and that no text breaks it. */
class SearchTest {

    private static Search search;

    @BeforeAll
    static void read() {
        search = SearchFixture.on(ShippedGraph.store());
    }

    @ParameterizedTest
    @CsvSource({
        "dakloosheid,nl,homelessness", "DAKLOOSHEID,nl,homelessness", "dakloosheit,nl,homelessness", "dakloshied,nl,homelessness",
        "eenzamheid,nl,loneliness", "jeugd werkloosheid,nl,youth-unemployment", "jeugdwerkloosheid,nl,youth-unemployment",
        "werkloosheid jongeren,nl,youth-unemployment", "schuldenproblemen,nl,problematic-debt", "kinder armoede,nl,child-poverty",
        "armoede kinderen,nl,child-poverty", "homelesness,en,homelessness", "lonelyness,en,loneliness", "unemployed youngsters,en,youth-unemployment",
        "kids in poverty,en,child-poverty"})
    void forgivesMistakesAndOtherFormsOfWords(String question, String language, String slug) {
        assertThat(slugs(question, language)).startsWith(slug);
    }

    @ParameterizedTest
    @CsvSource({"RAFT,intervention/raft-reading-and-fluency-training", "Read Naturally,intervention/read-naturally", "armoede,problem/poverty",
        "poverty,problem/poverty", "Bhargava Manoli 2015,study/bhargava-2015", "Almere,place/gm0034-2022"})
    void findsWhatIsCalledSo(String name, String thing) {
        Hit first = search.find(name, Language.NL, 1).hits().getFirst();
        assertThat(first.type() + "/" + first.slug()).isEqualTo(thing);
    }

    @Test
    void readsBothLanguagesWhateverThePreference() {
        assertThat(slugs("homelessness", "nl")).startsWith("homelessness");
        assertThat(slugs("dakloosheid", "en")).startsWith("homelessness");
    }

    @Test
    void saysWhyAThingWasFound() {
        Hit byName = search.find("op straat leven", Language.NL, 1).hits().getFirst();
        assertThat(byName.match()).isEqualTo(new Match("op straat leven", Language.NL, TextKind.ALTERNATIVE));
        assertThat(byName.label().nl()).isEqualTo("Dakloosheid");
        assertThat(search.find("dakloosheid", Language.NL, 1).hits().getFirst().match()).isNull();
        assertThat(search.find("zomerkamp op een campus", Language.NL, 1).hits().getFirst().match())
                .satisfies(match -> assertThat(match.kind()).isEqualTo(TextKind.DESCRIPTION))
                .satisfies(match -> assertThat(match.text()).contains("zomerkamp"));
    }

    @Test
    void groupsAndCountsWhatItFinds() {
        Found found = search.find("discriminatie bij sollicitaties", Language.NL, 1000);
        assertThat(found.hits()).hasSize((int) found.total());
        for (Group group : Group.values()) {
            assertThat(found.in(group)).hasSize(found.totals().getOrDefault(group, 0L).intValue());
        }
        assertThat(found.in(Group.CAUSES)).extracting(Hit::slug).startsWith("hiring-discrimination");
        assertThat(search.find("discriminatie bij sollicitaties", Language.NL, 3).hits()).hasSize(3);
        assertThat(search.find("discriminatie", Language.NL, "study", 50).hits()).isNotEmpty().allMatch(hit -> hit.type().equals("study"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "AND OR", "NOT", "*", "?", "schuld* AND (", "label:x", "a~2", "[a TO b]", "\\", "/", "😀", "👩‍👩‍👧", "\u0000", "\uD83D",
        "'; DROP TABLE", "<script>", "{!lucene}", "-", "&&", "", "   "})
    void takesAnythingAsText(String odd) {
        assertThat(search.find(odd, Language.NL, 10).hits()).hasSizeLessThanOrEqualTo(10);
        assertThat(search.suggest(odd, Language.EN, 10)).hasSizeLessThanOrEqualTo(10);
        assertThat(slugs(odd + " dakloosheid " + odd, "nl")).contains("homelessness");
    }

    @Test
    void readsOnlyTheStartOfAVeryLongQuestion() {
        assertThat(slugs("dakloosheid " + "x".repeat(10_000), "nl")).startsWith("homelessness");
        assertThat(slugs("dakloosheid " + "a b c d e f g ".repeat(1_000), "nl")).startsWith("homelessness");
        assertThat(search.find("😀".repeat(5_000), Language.NL, 10).hits()).isEmpty();
    }

    @Test
    void answersSmallWordsWhenThereAreNoOthers() {
        assertThat(search.find("niet", Language.NL, 10).hits()).isNotEmpty();
        assertThat(search.find("van de", Language.NL, 10).hits()).isNotEmpty();
        assertThat(search.find("who you know", Language.EN, 10).hits()).extracting(Hit::slug).contains("network-closure");
    }

    @Test
    void findsNothingForNonsense() {
        Found found = search.find("qqqqxxxx zzzzyyyy", Language.NL, 10);
        assertThat(found.total()).isZero();
        assertThat(found.totals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"schul,nl,problematic-debt", "dakl,nl,homelessness", "kinderen ar,nl,child-poverty", "young people with d,en,debt-among-young-people",
        "homeless,en,homelessness", "dakloz,nl,homelessness", "een,nl,loneliness"})
    void suggestsWhileSomebodyTypes(String typed, String language, String slug) {
        List<Suggestion> suggestions = search.suggest(typed, Language.of(language), 8);
        assertThat(suggestions).extracting(Suggestion::slug).contains(slug);
        assertThat(suggestions).extracting(Suggestion::iri).doesNotHaveDuplicates();
        assertThat(suggestions).hasSizeLessThanOrEqualTo(8).allMatch(suggestion -> !suggestion.text().isBlank());
    }

    @Test
    void neverSuggestsAHiddenSpelling() {
        assertThat(search.suggest("kinderarmoe", Language.NL, 8)).extracting(Suggestion::text).contains("Kinderarmoede").doesNotContain("kinderarmoe");
    }

    private static List<String> slugs(String question, String language) {
        return search.find(question, Language.of(language), 10).hits().stream().map(Hit::slug).toList();
    }
}
