package org.w3id.tegenwicht.query.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.items.ItemsFixture;

/** The contradictions in the evidence that we ship. */
class ShippedContradictionsTest {

    private static final ItemsFixture FIXTURE = ItemsFixture.on(ShippedGraph.store());
    private static final List<Contradiction> ALL = new Contradictions(FIXTURE.evidence(), FIXTURE.facets(), FIXTURE.queries()).all(Map.of());

    @Test
    void areAboutInterventionsClaimsAndMechanisms() {
        assertThat(ALL).hasSizeGreaterThan(50).extracting(contradiction -> FIXTURE.things().thing(contradiction.subject().iri()).orElseThrow().type())
                .contains("intervention", "claim", "mechanism").containsOnly("intervention", "claim", "mechanism");
    }

    @Test
    void holdEveryClaimThatIsDisputedAndSupported() {
        Set<String> both = new HashSet<>();
        for (Row row : FIXTURE.queries().run("claims", Map.of()).rows()) {
            if (row.number("supportingLines").signum() > 0 && row.number("disputingLines").signum() > 0) {
                both.add(row.text("iri"));
            }
        }
        assertThat(ALL).filteredOn(contradiction -> contradiction.subject().iri().contains("/claim/")).extracting(contradiction -> contradiction.subject().iri())
                .containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void haveSidesThatShareNothingAndStrongestPairsOnOppositeSidesOfNoEffect() {
        for (Contradiction contradiction : ALL) {
            assertThat(contradiction.one().items()).doesNotContainAnyElementsOf(contradiction.other().items());
            if (contradiction.kind() == Contradiction.Kind.FINDINGS) {
                assertThat(contradiction.one().strongest().interval().contains(0)).isFalse();
                assertThat(contradiction.other().strongest().interval().contains(0)).isFalse();
            }
        }
    }

    @Test
    void standWithMostStudiesOnBothSidesFirst() {
        assertThat(ALL).extracting(Contradiction::balance).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
        assertThat(ALL.getFirst().subject().iri()).endsWith("/mechanism/hiring-discrimination");
    }
}
