package org.w3id.tegenwicht.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.graph.ShippedGraph;

/**
 * How well the search finds what people mean, on phrases written from how they put it. The phrases of {@code phrases.csv} measure; those of
 * {@code phrases-for-tuning.csv} are there to tune on. A miss is mended in the graph (a word that people use) or in the search, never here.
 */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource({"phrases.csv, 80, 95", "phrases-for-tuning.csv, 65, 85"})
    void findsWhatPeopleMean(String file, int first, int inFirstFive) throws IOException {
        Search search = SearchFixture.on(ShippedGraph.store());
        List<String> misses = new ArrayList<>();
        int total = 0;
        int firsts = 0;
        int fives = 0;
        for (CSVRecord phrase : phrases(file)) {
            String expected = phrase.get("type") + "/" + phrase.get("slug");
            List<String> hits = search.find(phrase.get("phrase"), Language.of(phrase.get("language")), 50).hits().stream()
                    .map(hit -> hit.type() + "/" + hit.slug()).toList();
            int rank = hits.indexOf(expected);
            total++;
            firsts += rank == 0 ? 1 : 0;
            fives += rank >= 0 && rank < 5 ? 1 : 0;
            if (rank != 0) {
                misses.add("%s: %s is at %s, after %s".formatted(phrase.get("phrase"), expected, rank < 0 ? "none" : rank + 1,
                        hits.subList(0, Math.min(hits.size(), rank < 0 ? 5 : Math.min(rank, 5)))));
            }
        }
        System.out.printf("%s: first %d, in the first five %d, of %d%n%s%n", file, firsts, fives, total, String.join("\n", misses));
        assertThat(firsts * 100).as("first hit right%n%s", String.join("\n", misses)).isGreaterThanOrEqualTo(first * total);
        assertThat(fives * 100).as("right one in the first five%n%s", String.join("\n", misses)).isGreaterThanOrEqualTo(inFirstFive * total);
    }

    private static List<CSVRecord> phrases(String file) throws IOException {
        try (InputStream csv = PhrasesTest.class.getResourceAsStream("/search/" + file)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                    .parse(new InputStreamReader(csv, StandardCharsets.UTF_8)).getRecords();
        }
    }
}
