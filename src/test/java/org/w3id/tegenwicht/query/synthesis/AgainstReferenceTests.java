package org.w3id.tegenwicht.query.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.w3id.tegenwicht.query.synthesis.Answers.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.graph.ShippedGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A synthesis of the shipped findings equals what R says of the same data, from the source files, to six decimals. */
class AgainstReferenceTests {

    private static final Syntheses SYNTHESES = Answers.syntheses(ShippedGraph.store());

    @Test
    void rentalDiscriminationEqualsMetaforAndClubSandwich() {
        threeLevel("rental, by sample", SYNTHESES.of(question("mechanism", "rental-discrimination")));
        threeLevel("rental, ethnicity, by sample", SYNTHESES.of(question("mechanism", "rental-discrimination", "ground", "race-or-ethnic-origin")));
    }

    /** The source prints standard errors and variances in three decimals, which do not square exactly: the published digits are what can be equal. */
    @ParameterizedTest
    @CsvSource({"REML, 0.402", "DL, 0.393"})
    void contactTrialsGiveThePublishedDigits(String method, String published) {
        MetaAnalysis ours = only(SYNTHESES.of(question("dataset", "paluck2019-contact-hypothesis", "model", "two-level", "method", method)));
        assertThat(ours.k()).isEqualTo(27);
        assertThat(BigDecimal.valueOf(ours.estimate()).setScale(3, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(published));
    }

    private static void threeLevel(String name, Synthesis synthesis) {
        MetaAnalysis ours = only(synthesis);
        JsonNode theirs = named("multilevel", name);
        same(ours.estimate(), theirs.get("estimate"));
        same(ours.effect().orElseThrow().estimate().standardError(), theirs.get("se"));
        same(ours.effect().orElseThrow().freedom(), theirs.get("df"));
        same(ours.prediction().orElseThrow().low(), theirs.get("predictionLow"));
        same(ours.prediction().orElseThrow().high(), theirs.get("predictionHigh"));
    }

    private static MetaAnalysis only(Synthesis synthesis) {
        assertThat(synthesis.pools()).hasSize(1);
        assertThat(synthesis.leftOut()).isEmpty();
        return synthesis.pools().getFirst().analysis().orElseThrow();
    }

    private static void same(double ours, JsonNode theirs) {
        assertThat(ours).isCloseTo(theirs.asDouble(), within(5e-7));
    }

    private static JsonNode named(String file, String name) {
        try (InputStream json = AgainstReferenceTests.class.getResourceAsStream("/evidence/" + file + ".json")) {
            return JsonMapper.shared().readTree(json).get("cases").valueStream().filter(one -> one.get("name").asString().equals(name)).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
