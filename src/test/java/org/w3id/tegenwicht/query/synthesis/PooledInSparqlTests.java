package org.w3id.tegenwicht.query.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.Fixture;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;

/** The query that pictures lead to gives the numbers that they show. */
class PooledInSparqlTests {

    private static final QueryRunner QUERIES = Fixture.runner(ShippedGraph.store());
    private static final double SIX_DECIMALS = 5.1e-7;
    private static final Syntheses SYNTHESES = Answers.syntheses(ShippedGraph.store());

    @ParameterizedTest
    @CsvSource({"mechanism, rental-discrimination", "mechanism, hiring-discrimination", "ground, gender", "country, be", "outcome, employment",
        "dataset, taylor-care-leavers", "intervention, peer-assisted-instruction", "group, young-people-leaving-care"})
    void sparqlAndSynthesisAgree(String filter, String value) {
        Map<String, String> selection = Map.of(filter, value);
        Synthesis synthesis = SYNTHESES.of(Question.of(selection));
        assertThat(synthesis.pools()).isNotEmpty();
        for (Pool pool : synthesis.pools()) {
            if (pool.findings().stream().allMatch(finding -> finding.origin() == Measured.Origin.GIVEN)) {
                same(row(selection, pool), pool.analysis().orElseThrow());
            }
        }
    }

    private static Row row(Map<String, String> selection, Pool pool) {
        return QUERIES.run("pooled", selection).rows().stream().filter(row -> row.text("effectMeasure").equals(pool.kind().measure())
                && row.text("favourableDirection").equals(pool.kind().direction())
                && row.text("effectOf").equals(pool.kind().exposure() ? "exposure" : "intervention")).findFirst().orElseThrow();
    }

    private static void same(Row row, MetaAnalysis analysis) {
        assertThat(row.number("findings").intValue()).isEqualTo(analysis.k());
        assertThat(row.number("clusters").intValue()).isEqualTo(analysis.clusters());
        close(row, "estimate", analysis.estimate());
        close(row, "tau2", analysis.heterogeneity().tauSquared());
        close(row, "q", analysis.heterogeneity().q());
        assertThat(row.cell("ciLow").present()).isEqualTo(analysis.effect().isPresent());
        analysis.effect().ifPresent(effect -> {
            close(row, "standardError", effect.estimate().standardError());
            close(row, "ciLow", effect.interval().low());
            close(row, "ciHigh", effect.interval().high());
        });
        analysis.prediction().ifPresent(prediction -> close(row, "predictionHigh", prediction.high()));
    }

    private static void close(Row row, String column, double expected) {
        assertThat(row.number(column).doubleValue()).as(column).isCloseTo(expected, within(SIX_DECIMALS));
    }
}
