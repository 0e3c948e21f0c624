package org.w3id.tegenwicht.query.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.w3id.tegenwicht.query.synthesis.Answers.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.evidence.MetaAnalysis.Model;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.synthesis.LeftOut.Reason;

/** What is pooled, what is not and why, on a small graph in which every case occurs. */
class SynthesesTests {

    private final Syntheses syntheses = Answers.syntheses(MemoryStore.with("/query/synthesis.ttl"));

    @Test
    void measuresAndDirectionsAreNeverMixed() {
        Synthesis all = syntheses.of(question("intervention", "tutoring"));
        assertThat(all.pools()).extracting(pool -> slug(pool.kind().measure()) + ", " + slug(pool.kind().direction()) + ", " + pool.findings().size())
                .containsExactlyInAnyOrder("hedges-g, higher-is-better, 4", "hedges-g, lower-is-better, 1", "log-risk-ratio, higher-is-better, 1");
        assertThat(all.pools().getFirst().findings()).hasSize(4);
        assertThat(all.selected()).isEqualTo(9);
    }

    @Test
    void whatIsLeftOutIsNamedWithItsReason() {
        Map<String, Reason> reasons = syntheses.of(question("intervention", "tutoring")).leftOut().stream()
                .collect(Collectors.toMap(one -> slug(one.iri()), LeftOut::reason));
        assertThat(reasons).containsOnly(entry("interval-without-level", Reason.NO_STANDARD_ERROR), entry("pooled-before", Reason.RESULT_OF_A_REVIEW),
                entry("twice-second", Reason.STUDY_IN_ANOTHER_DATA_SET));
    }

    @Test
    void aStandardErrorComesFromWhatTheSourceHas() {
        Map<String, Measured> findings = syntheses.of(question("intervention", "tutoring")).pools().getFirst().findings().stream()
                .collect(Collectors.toMap(finding -> slug(finding.iri()), finding -> finding));
        assertThat(findings.get("given").origin()).isEqualTo(Measured.Origin.GIVEN);
        assertThat(findings.get("variance").origin()).isEqualTo(Measured.Origin.VARIANCE);
        assertThat(findings.get("variance").estimate().standardError()).isCloseTo(0.2, within(1e-12));
        assertThat(findings.get("interval").origin()).isEqualTo(Measured.Origin.INTERVAL);
        assertThat(findings.get("interval").estimate().standardError()).isCloseTo(0.1, within(1e-4));
    }

    @Test
    void excludingAStudyPoolsTheRest() {
        Pool without = syntheses.of(question("intervention", "tutoring", "exclude", "two, three")).pools().getFirst();
        assertThat(without.findings()).hasSize(1);
        assertThat(without.analysis().orElseThrow().model()).isEqualTo(Model.ONE_FINDING);
        assertThat(without.analysis().orElseThrow().estimate()).isEqualTo(0.5);
        assertThatThrownBy(() -> syntheses.of(question("intervention", "tutoring", "exclude", "four")))
                .isInstanceOf(WrongParameterException.class).hasMessageContaining("'four'");
    }

    @Test
    void findingsOfOneClusterDependOnEachOtherUnlessAskedOtherwise() {
        Pool clustered = syntheses.of(question("intervention", "tutoring")).pools().getFirst();
        Pool independent = syntheses.of(question("intervention", "tutoring", "model", "two-level")).pools().getFirst();
        assertThat(clustered.analysis().orElseThrow().model()).isEqualTo(Model.THREE_LEVEL);
        assertThat(clustered.analysis().orElseThrow().clusters()).isEqualTo(3);
        assertThat(independent.analysis().orElseThrow().model()).isEqualTo(Model.TWO_LEVEL);
    }

    @Test
    void subgroupsComeWithATestBetweenThem() {
        Pool pool = syntheses.of(question("intervention", "tutoring", "by", "outcome")).pools().getFirst();
        assertThat(pool.subgroups()).extracting(one -> slug(one.value()) + " " + one.findings()).containsExactly("reading-achievement 3", "mathematics-achievement 1");
        assertThat(pool.between().orElseThrow().freedom()).isEqualTo(1);
    }

    @Test
    void anOutcomeHoldsWhatIsBelowIt() {
        assertThat(syntheses.of(question("outcome", "academic-achievement")).selected()).isEqualTo(9);
        assertThat(syntheses.of(question("outcome", "mathematics-achievement")).selected()).isEqualTo(2);
    }

    @Test
    void factsForGradeAreCounted() {
        GradeFacts facts = syntheses.of(question("intervention", "tutoring")).pools().getFirst().facts();
        assertThat(facts.fromTheNetherlands()).isEqualTo(1);
        assertThat(facts.favourable()).isEqualTo(1.0);
        assertThat(facts.people()).isEqualTo(500);
        assertThat(facts.designs().values()).containsExactly(1L);
        assertThat(facts.smallStudies()).as("three clusters are too few for a test").isEmpty();
    }

    @Test
    void aQuestionNeedsAFilter() {
        assertThatThrownBy(() -> syntheses.of(question("method", "DL"))).isInstanceOf(WrongParameterException.class).hasMessageContaining("intervention");
    }

    @Test
    void aFilterThatSelectsNothingHasNoPools() {
        Synthesis nothing = syntheses.of(question("intervention", "tutoring", "from", "2030"));
        assertThat(nothing.pools()).isEmpty();
        assertThat(nothing.leftOut()).isEqualTo(List.of());
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
