package org.w3id.tegenwicht.query.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.search.Language;

/** The pathways in the claims that we ship. */
class ShippedPathwaysTest {

    private static final Networks NETWORKS = PathwaysFixture.networks(ShippedGraph.store());
    private static final Pathways PATHWAYS = PathwaysFixture.on(ShippedGraph.store(), NETWORKS);

    @Test
    void everyDocumentedChainIsFoundFromItsEnds() throws IOException {
        Network network = NETWORKS.now();
        List<List<String>> documented = documented();
        assertThat(documented).hasSize(10);
        for (List<String> chain : documented) {
            List<Step> steps = chain.stream().map(slug -> network.steps().stream().filter(step -> step.claim().slug().equals(slug)).findFirst().orElseThrow()).toList();
            List<Chain> found = PATHWAYS.find(steps.getFirst().cause().iri(), steps.getLast().effect().iri(), Language.EN).chains();
            assertThat(found).extracting(one -> one.steps().stream().map(step -> step.claim().slug()).toList()).contains(chain);
            assertThat(found).filteredOn(one -> one.steps().equals(steps)).singleElement().matches(Chain::forward);
        }
    }

    @Test
    void theDocumentedChainsAreThoseOfTheDocument() throws IOException {
        Network network = NETWORKS.now();
        assertThat(DocumentedChains.ENDS).hasSameSizeAs(documented());
        for (int number = 0; number < documented().size(); number++) {
            List<String> chain = documented().get(number);
            DocumentedChains.Ends ends = DocumentedChains.ENDS.get(number);
            assertThat(network.steps()).filteredOn(step -> step.claim().slug().equals(chain.getFirst())).singleElement()
                    .extracting(step -> step.cause().iri()).asString().endsWith("/" + ends.from());
            assertThat(network.steps()).filteredOn(step -> step.claim().slug().equals(chain.getLast())).singleElement()
                    .extracting(step -> step.effect().iri()).asString().endsWith("/" + ends.to());
        }
    }

    @Test
    void everydayWordsFindAChain() {
        Pathway found = PATHWAYS.find("school advice", "unemployment", Language.EN);
        assertThat(found.from().thing().slug()).isEqualTo("unequal-school-advice");
        assertThat(found.to().thing().slug()).contains("unemployment");
        assertThat(found.chains()).isNotEmpty();
        assertThat(PATHWAYS.find("schooladvies", "werkloosheid", Language.NL).chains()).isNotEmpty();
    }

    @Test
    void chainsAreNeverLongerThanTheBoundAndNeverMeetAThingTwice() {
        List<Chain> chains = PATHWAYS.find("child-poverty", "poor-mental-health", Language.EN).chains();
        assertThat(chains).hasSizeGreaterThan(5).allMatch(chain -> chain.steps().size() <= Pathways.LONGEST)
                .allMatch(chain -> chain.nodes().stream().distinct().count() == chain.nodes().size());
    }

    @Test
    void noChainGoesThroughAClaimThatSaysThereIsNoEffect() {
        Network network = NETWORKS.now();
        assertThat(network.steps()).filteredOn(step -> step.does() == Effect.NO_EFFECT).isNotEmpty().allMatch(step -> step.strength() == Strength.DISPUTED);
        Map<Strength, Long> counts = network.steps().stream().collect(Collectors.groupingBy(Step::strength, TreeMap::new, Collectors.counting()));
        assertThat(counts).as("links of every strength").containsOnlyKeys(Strength.values());
    }

    @Test
    void problemsPileUp() {
        Accumulation found = PATHWAYS.accumulation();
        assertThat(found.loops()).isNotEmpty();
        assertThat(found.pairs()).isNotEmpty();
        assertThat(found.busiest()).hasSize(10);
        assertThat(found.hubs()).hasSize(10);
    }

    /** The claims of each chain of docs/chains.md, by slug. */
    private static List<List<String>> documented() throws IOException {
        List<List<String>> chains = new ArrayList<>();
        for (String section : Files.readString(Path.of("docs/chains.md")).split("\n## ")) {
            List<String> claims = Pattern.compile("^1\\. `([a-z-]+)`", Pattern.MULTILINE).matcher(section).results().map(found -> found.group(1)).toList();
            if (!claims.isEmpty()) {
                chains.add(claims);
            }
        }
        return chains;
    }
}
