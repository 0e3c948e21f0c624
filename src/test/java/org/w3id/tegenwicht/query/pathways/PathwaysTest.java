package org.w3id.tegenwicht.query.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.search.Language;

/** Chains in a small network of claims. */
class PathwaysTest {

    private final GraphStore store = MemoryStore.with(PathwaysFixture.GRAPH);
    private final Pathways pathways = PathwaysFixture.on(store);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aLinkIsAsStrongAsItsEvidence() {
        assertThat(strength("poverty-absence")).as("a trial and a cohort").isEqualTo(Strength.STRONG);
        assertThat(strength("absence-diploma")).as("two studies of what goes together").isEqualTo(Strength.FAIR);
        assertThat(strength("illness-boredom")).as("one trial").isEqualTo(Strength.FAIR);
        assertThat(strength("diploma-illness")).as("low on GRADE").isEqualTo(Strength.FAIR);
        assertThat(strength("diploma-debt")).as("one survey").isEqualTo(Strength.WEAK);
        assertThat(strength("debt-illness")).as("for and against").isEqualTo(Strength.CONTESTED);
        assertThat(strength("savings-debt")).as("neither for nor against").isEqualTo(Strength.NONE);
        assertThat(strength("poverty-debt")).as("against").isEqualTo(Strength.DISPUTED);
        assertThat(strength("absence-illness")).as("supported that there is no effect").isEqualTo(Strength.DISPUTED);
    }

    @Test
    void chainsComeWithTheBestSupportedFirst() {
        Pathway found = find("poverty", "illness");
        assertThat(found.chains()).extracting(PathwaysTest::slugs).containsExactly(
                List.of("poverty-absence", "absence-diploma", "diploma-illness"),
                List.of("poverty-absence", "absence-diploma", "diploma-debt", "debt-illness"));
        assertThat(found.chains()).extracting(Chain::weakest).containsExactly(Strength.FAIR, Strength.CONTESTED);
    }

    @Test
    void allLinksThatAreWeakestAreTheWeakest() {
        List<Chain> chains = find("poverty", "illness").chains();
        assertThat(chains.get(0).weakestSteps()).extracting(step -> step.claim().slug()).containsExactly("absence-diploma", "diploma-illness");
        assertThat(chains.get(1).weakestSteps()).extracting(step -> step.claim().slug()).containsExactly("debt-illness");
    }

    @Test
    void whatIsDisputedIsShownButIsNoLink() {
        Pathway found = find("poverty", "debt");
        assertThat(found.chains()).extracting(PathwaysTest::slugs).containsExactly(List.of("poverty-absence", "absence-diploma", "diploma-debt"));
        assertThat(found.disputed()).extracting(step -> step.claim().slug()).containsExactly("poverty-debt");
        assertThat(find("absence", null).disputed()).extracting(step -> step.claim().slug()).containsExactly("absence-illness");
    }

    @Test
    void withoutAChainTheNearestLinksOfBothEndsAreShown() {
        Pathway found = find("savings", "poverty");
        assertThat(found.chains()).isEmpty();
        assertThat(found.after()).extracting(step -> step.claim().slug()).containsExactly("savings-debt", "debt-diploma", "debt-loneliness", "debt-illness");
        assertThat(found.before()).isEmpty();
    }

    @Test
    void oneEndShowsWhatFollowsOrHowItComesAbout() {
        assertThat(find("poverty", null).after()).extracting(step -> step.claim().slug()).containsExactly("poverty-absence", "absence-diploma");
        assertThat(find(null, "illness").before()).extracting(step -> step.claim().slug())
                .containsExactly("diploma-illness", "debt-illness", "absence-diploma", "debt-diploma", "diploma-debt", "savings-debt");
        assertThat(find(null, "illness").disputed()).extracting(step -> step.claim().slug()).containsExactly("absence-illness");
    }

    @Test
    void aChainInWhichLifeRunsBackComesLast() {
        assertThat(find("no-diploma", "loneliness").chains()).extracting(PathwaysTest::slugs).containsExactly(List.of("diploma-loneliness"),
                List.of("diploma-debt", "debt-loneliness"), List.of("diploma-illness", "illness-boredom", "boredom-loneliness"),
                List.of("diploma-debt", "debt-illness", "illness-boredom", "boredom-loneliness"));
        assertThat(find("illness", "loneliness").chains()).singleElement().matches(chain -> !chain.forward());
        assertThat(find("poverty", "illness").chains()).allMatch(Chain::forward);
    }

    @Test
    void anInterventionActsOnAClaimOrOnItsWayToAnEffectItIsMadeFor() {
        Step step = find("poverty", "absence").chains().getFirst().steps().getFirst();
        assertThat(step.interventions()).extracting(Thing::slug).containsExactly("visit", "breakfast");
        assertThat(find("savings", "debt").chains().getFirst().steps().getFirst().interventions()).extracting(Thing::slug).containsExactly("budget");
    }

    @Test
    void endsAreReadFromIrisSlugsNamesAndWords() {
        for (String asked : List.of("https://w3id.org/tegenwicht/id/problem/no-diploma", "problem/no-diploma", "no-diploma", "Geen diploma", "no DIPLOMA", "diplomas")) {
            assertThat(pathways.find(asked, null, Language.EN).from().thing().slug()).as(asked).isEqualTo("no-diploma");
        }
    }

    @Test
    void saysWhatCannotBeAsked() {
        assertThatThrownBy(() -> pathways.find(null, " ", Language.NL)).isInstanceOf(WrongParameterException.class).hasMessageContaining("from, to");
        assertThatThrownBy(() -> pathways.find("debt", "debt", Language.NL)).isInstanceOf(WrongParameterException.class).hasMessageContaining("another problem");
        assertThatThrownBy(() -> pathways.find("xyzzyx", null, Language.NL)).isInstanceOf(WrongParameterException.class).hasMessageContaining("'from'");
    }

    private Pathway find(String from, String to) {
        return pathways.find(from, to, Language.EN);
    }

    private Strength strength(String claim) {
        Network network = PathwaysFixture.networks(store).now();
        return network.steps().stream().filter(step -> step.claim().slug().equals(claim)).findFirst().orElseThrow().strength();
    }

    private static List<String> slugs(Chain chain) {
        return chain.steps().stream().map(step -> step.claim().slug()).toList();
    }
}
