package org.w3id.tegenwicht.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.query.Csv;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.Fixture;
import org.w3id.tegenwicht.query.QueryRunner;

/** One query each gives what others have published on the data that we ship. These numbers are theirs: they do not change with our code. */
class PublishedNumbersTests {

    private static final QueryRunner QUERIES = Fixture.runner(ShippedGraph.store());

    /** The code of Verhaeghe et al. (2026) on their data, in R: ratio and robust interval per ground, as it prints them. */
    @ParameterizedTest
    @CsvSource({"race-or-ethnic-origin, 331, 94, 0.789, 0.763, 0.816", "gender, 43, 28, 1.04, 0.992, 1.09", "sexual-orientation, 40, 18, 0.958, 0.922, 0.997",
        "social-origin, 34, 23, 0.766, 0.653, 0.898", "disability, 27, 14, 0.813, 0.746, 0.886"})
    void rentalDiscriminationPerGround(String ground, String findings, String studies, String ratio, String low, String high) {
        assertThat(answer("verhaeghe2026-published").lines().filter(line -> line.contains("/ground/" + ground)))
                .singleElement().asString().contains("," + String.join(",", findings, studies, ratio, low, high) + ",");
    }

    /** Paluck, Green and Green (2019), 27 trials. */
    @Test
    void contactBetweenGroups() {
        assertThat(answer("paluck2019-contact").lines()).anyMatch(line -> line.startsWith("REML,27,0.402,")).anyMatch(line -> line.startsWith("DL,27,0.393,"));
    }

    private static String answer(String query) {
        return Csv.of(QUERIES.run(query, Map.of())).replace("\r\n", "\n");
    }
}
