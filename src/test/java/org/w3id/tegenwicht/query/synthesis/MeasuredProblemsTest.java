package org.w3id.tegenwicht.query.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.query.synthesis.Answers.question;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.Fixture;
import org.w3id.tegenwicht.query.QueryRunner;

/** What is pooled about a problem: what tells whether it becomes smaller. */
class MeasuredProblemsTest {

    private static final Syntheses SHIPPED = Answers.syntheses(ShippedGraph.store());
    private static final QueryRunner QUERIES = Fixture.runner(ShippedGraph.store());

    private final GraphStore store = MemoryStore.with("/query/measured.ttl");
    private final Syntheses small = Answers.syntheses(store);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aProblemPoolsOutcomesThatMeasureItOfInterventionsAndOfExposures() {
        List<Pool> pools = small.of(question("problem", "reads-little")).pools();
        assertThat(pools).hasSize(2);
        assertThat(findings(pools, false)).containsExactlyInAnyOrder("tutoring-reading", "both-fluency");
        assertThat(findings(pools, true)).containsExactly("noise-reading");
    }

    @Test
    void aProblemThatNoOutcomeMeasuresPoolsAllOfItsInterventions() {
        List<Pool> pools = small.of(question("problem", "gets-lost")).pools();
        assertThat(findings(pools, false)).containsExactlyInAnyOrder("tutoring-reading", "both-fluency", "tutoring-geometry", "maps-reading");
        assertThat(findings(pools, true)).isEmpty();
    }

    @Test
    void subgroupsCanBeThoseOfSomeInterventionsAndExposuresKeepTheirs() {
        Synthesis both = small.of(question("problem", "reads-little", "by", "intervention"));
        assertThat(subgroups(both)).containsExactlyInAnyOrder("tutoring", "maps", "noise");
        Synthesis one = both.ofInterventions(Set.of("https://w3id.org/tegenwicht/id/intervention/tutoring"));
        assertThat(subgroups(one)).containsExactlyInAnyOrder("tutoring", "noise");
        assertThat(one.selected()).isEqualTo(both.selected());
    }

    @ParameterizedTest
    @CsvSource({"low-reading-achievement, reading-achievement reading-comprehension reading-fluency alphabetics",
        "unequal-access-to-rental-housing, positive-reaction-landlord viewing-invitation",
        "hiring-inequality, positive-reaction-employer interview-invitation",
        "youth-delinquency, offending violent-offending property-offending drug-offending arrest conviction recidivism"})
    void ofWhatWeShipOnlyOutcomesThatMeasureAProblemArePooled(String problem, String outcomes) {
        Set<String> found = new TreeSet<>();
        Synthesis all = SHIPPED.of(question("problem", problem));
        all.pools().forEach(pool -> pool.findings().forEach(finding -> Facet.OUTCOME.values(finding.row()).forEach(outcome -> found.add(slug(outcome)))));
        assertThat(found).isNotEmpty().isSubsetOf(Arrays.asList(outcomes.split(" ")));
    }

    @Test
    void discriminationOnTheRentalMarketShowsOnUnequalAccessToIt() {
        List<Pool> pools = SHIPPED.of(question("problem", "unequal-access-to-rental-housing")).pools();
        assertThat(findings(pools, true)).hasSizeGreaterThan(400);
    }

    @ParameterizedTest
    @CsvSource({"low-reading-achievement", "unequal-access-to-rental-housing", "care-leaver-disadvantage", "displacement"})
    void theQueryThatPoolsSelectsTheSameFindings(String problem) {
        Map<String, String> filter = Map.of("problem", problem);
        int pooled = QUERIES.run("pooled", filter).rows().stream().mapToInt(row -> row.number("findings").intValue()).sum();
        Synthesis synthesis = SHIPPED.of(Question.of(filter));
        long given = Stream.concat(synthesis.pools().stream().flatMap(pool -> pool.findings().stream()),
                        synthesis.leftOut().stream().filter(one -> one.reason() == LeftOut.Reason.STUDY_IN_ANOTHER_DATA_SET).flatMap(one -> one.measured().stream()))
                .filter(finding -> finding.origin() == Measured.Origin.GIVEN).count();
        assertThat(pooled).isEqualTo((int) given);
    }

    private static List<String> findings(List<Pool> pools, boolean exposure) {
        return pools.stream().filter(pool -> pool.kind().exposure() == exposure)
                .flatMap(pool -> pool.findings().stream()).map(finding -> slug(finding.iri())).toList();
    }

    private static List<String> subgroups(Synthesis synthesis) {
        return synthesis.pools().stream().flatMap(pool -> pool.subgroups().stream()).map(subgroup -> slug(subgroup.value())).toList();
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
