package org.w3id.tegenwicht.query.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.Fixture;
import org.w3id.tegenwicht.query.WrongParameterException;

/** Which studies resemble the people somebody has in mind, and what those say together. */
class FitsTests {

    private static final String ID = "https://w3id.org/tegenwicht/id/";

    private final Fits shipped = new Fits(Fixture.runner(ShippedGraph.store()), new Sentences());
    private final Fits small = new Fits(Fixture.runner(MemoryStore.with("/query/synthesis.ttl")), new Sentences());

    @Test
    void onlyFindingsThatAreAlikeInEveryAspectArePooled() {
        Fit swedish = shipped.of("small-group-instruction", Map.of(Aspect.COUNTRY, ID + "place/se", Aspect.STAGE, ID + "stage/primary-school-age"));
        assertThat(swedish.alike()).isNotEmpty().allSatisfy(pool -> assertThat(pool.findings()).allSatisfy(finding -> {
            assertThat(Aspect.COUNTRY.values(finding.row())).contains(ID + "place/se");
            assertThat(Aspect.STAGE.values(finding.row())).contains(ID + "stage/primary-school-age");
        }));
        assertThat(swedish.studies().getFirst().whole()).isTrue();
        assertThat(swedish.studies().getLast().matches()).isLessThan(2);
    }

    @Test
    void whatDiffersIsTold() {
        Fit dutch = small.of("tutoring", Map.of(Aspect.COUNTRY, ID + "place/nl"));
        assertThat(dutch.studies()).extracting(Fit.StudyFit::label).first().isEqualTo("One (2001)");
        assertThat(dutch.studies()).filteredOn(study -> !study.whole()).allSatisfy(study -> assertThat(study.aspects().getFirst().values()).isEmpty());
        assertThat(dutch.alike()).hasSize(1);
    }

    @Test
    void withoutAWishAllStudiesAreAlikeAndWhatCanBeWishedIsListed() {
        Fit all = shipped.of("small-group-instruction", Map.of());
        assertThat(all.studies()).allMatch(Fit.StudyFit::whole);
        assertThat(all.values().get(Aspect.COUNTRY)).contains(ID + "place/us", ID + "place/se");
        assertThat(all.alike().getFirst().findings().size()).isEqualTo(all.studies().stream().mapToInt(Fit.StudyFit::findings).sum());
    }

    @Test
    void anUnknownInterventionIsRefused() {
        assertThatThrownBy(() -> small.of("nothing", Map.of())).isInstanceOf(WrongParameterException.class);
    }
}
