package org.w3id.tegenwicht.query.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.query.synthesis.Answers.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.Wording;

/** The sentence says size in natural units, certainty and how much it varies, and no more than the numbers carry. */
class SentencesTests {

    private static final Syntheses SHIPPED = Answers.syntheses(ShippedGraph.store());

    private static Syntheses small() {
        return Answers.syntheses(MemoryStore.with("/query/synthesis.ttl"));
    }

    @Test
    void discriminationIsToldPerHundredApplications() {
        Wording sentence = SHIPPED.of(question("mechanism", "rental-discrimination", "ground", "race-or-ethnic-origin")).pools().getFirst().sentence();
        assertThat(sentence.en()).startsWith("94 studies with 331 findings together. On average the group is worse off")
                .contains("Of every 100 applications from the comparison group about 53 get a positive answer. Of every 100 from the group it is about 41 (between 40 and 42).")
                .contains("in another place the effect may be absent or go the other way");
        assertThat(sentence.nl()).contains("Van elke 100 aanvragen");
    }

    @Test
    void oneStudySaysHowLittleItSays() {
        Wording sentence = small().of(question("intervention", "tutoring", "measure", "log-risk-ratio")).pools().getFirst().sentence();
        assertThat(sentence.en()).isEqualTo("One study with one finding. In this study the effect is favourable. Without the approach it happens to about 20 of 100 people, "
                + "with the approach to about 30 (between 22 and 40). This is only one study. A new one may change the picture.");
    }

    /** Two studies that happen to agree: an interval of almost no width, with one degree of freedom. */
    @Test
    void anIntervalThatCannotBeTrustedBearsNoVerdict() {
        Pool two = SHIPPED.of(question("intervention", "too-good-for-drugs")).pools().getFirst();
        assertThat(two.analysis().orElseThrow().effect().orElseThrow().interval().contains(0)).isFalse();
        assertThat(two.sentence().en()).contains("Whether it helps cannot be told from so little research.").doesNotContain("On average");
    }

    @Test
    void studiesThatDependOnEachOtherAreNotCalledOneStudy() {
        Pool pool = SHIPPED.of(question("intervention", "failure-free-reading")).pools().getFirst();
        assertThat(pool.sentence().en()).startsWith("2 studies").contains("the studies depend on each other").doesNotContain("one study cannot show");
        assertThat(pool.cautions()).extracting(Caution::code).contains("dependent-studies").doesNotContain("one-cluster");
    }

    @Test
    void aDifferenceThatIsThereIsNotRoundedAway() {
        assertThat(SHIPPED.of(question("ground", "gender")).pools().getFirst().sentence().en()).contains("better off")
                .contains("about 20.6 get a positive answer", "about 21.5 (between 20.6 and 22.4)");
    }

    @Test
    void lessProgressIsToldAsLess() {
        assertThat(SHIPPED.of(question("intervention", "schoolwide-performance-bonus-new-york")).pools().getFirst().sentence().nl())
                .contains("ongeveer 1 maand vooruitgang minder (tussen 1 en 1)").doesNotContain("−");
    }

    @Test
    void learningAtSchoolIsToldInMonths() {
        Wording sentence = small().of(question("intervention", "tutoring", "study", "one", "measure", "hedges-g")).pools().getFirst().sentence();
        assertThat(sentence.en()).contains("does better than about 69 of 100 people without it (between 62 and 76)")
                .contains("about 6 months of extra progress (between 4 and 9)");
    }

    /** Lower scores are better here, so an effect below 0 is favourable. */
    @Test
    void whatIsFavourableDependsOnTheDirection() {
        Pool lower = small().of(question("intervention", "tutoring")).pools().stream().filter(pool -> pool.kind().favourableSign() < 0).findFirst().orElseThrow();
        assertThat(lower.analysis().orElseThrow().estimate()).isNegative();
        assertThat(lower.sentence().en()).contains("In this study the effect is favourable.").contains("better than about 66 of 100");
    }

    @Test
    void whatAnIntervalDoesNotTellIsNotTold() {
        Wording sentence = SHIPPED.of(question("outcome", "employment")).pools().getFirst().sentence();
        assertThat(sentence.en()).contains("Whether it helps cannot be told from this.");
        assertThat(sentence.nl()).contains("Of het helpt, is hieruit niet op te maken.").doesNotContain("gunstig");
    }

    @Test
    void cautionsNameWhatAReaderHasToKnow() {
        assertThat(small().of(question("intervention", "tutoring", "study", "two")).pools().getFirst().cautions()).extracting(Caution::code)
                .containsExactly("one-cluster", "several-outcomes", "derived-standard-errors", "none-from-the-netherlands");
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0", "0.015, 1", "0.09, 1", "0.10, 2", "0.18, 2", "0.26, 3", "0.27, 4", "0.5, 6", "0.96, 12", "3, 12", "-0.2, -3"})
    void monthsFollowTheTableOfTheEef(double effect, int months) {
        assertThat(MonthsOfProgress.of(effect)).isEqualTo(months);
    }
}
