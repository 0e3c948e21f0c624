package org.w3id.tegenwicht.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No query makes or keeps more than the memory of the server can bear. */
class FederatedLimitsIT extends FederatedServer {

    private static final String DOUBLED = "BIND(\"0123456789abcde\" AS ?t0) "
            + IntStream.range(0, 15).mapToObj(i -> "BIND(CONCAT(?t%d, ?t%d) AS ?t%d) ".formatted(i, i, i + 1)).collect(Collectors.joining());

    private static String values(String variable, int count) {
        return "VALUES ?" + variable + " { " + IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining(" ")) + " } ";
    }

    static Stream<String> greedy() {
        String pairs = values("a", 60) + values("b", 60);
        String product = values("a", 300) + values("b", 300) + values("c", 300) + values("d", 300);
        String wide = values("a", 300) + values("b", 300) + "VALUES ?t { \"" + "-".repeat(3_000) + "\" } ";
        return Stream.of(
                "SELECT ?z { " + pairs + DOUBLED + "BIND(CONCAT(?t15, STR(?a), STR(?b)) AS ?z) }",
                "SELECT (GROUP_CONCAT(?t15) AS ?z) { " + pairs + DOUBLED + "}",
                "SELECT (GROUP_CONCAT(?a; separator=\"" + "-".repeat(50_000) + "\") AS ?z) { " + pairs + "}",
                "SELECT (GROUP_CONCAT(STR(\"" + "-".repeat(50_000) + "\")) AS ?z) { " + pairs + "}",
                "SELECT ?d { " + product + "} ORDER BY DESC(?d) LIMIT 1",
                "SELECT DISTINCT ?a ?b ?t { " + wide + "} OFFSET 100000000",
                "SELECT (COUNT(*) AS ?n) { " + product + "}",
                "SELECT ?a { VALUES ?a { 1 } MINUS { " + wide + "} }",
                "SELECT (STRLEN(STR(?n39)) AS ?z) { BIND(99999999999 AS ?n0) "
                        + IntStream.range(0, 39).mapToObj(i -> "BIND(?n%d * ?n%d AS ?n%d) ".formatted(i, i, i + 1)).collect(Collectors.joining()) + "}");
    }

    @ParameterizedTest
    @MethodSource("greedy")
    void refusesAQueryThatTakesTooMuchAndNamesTheBound(String query) throws Exception {
        HttpResponse<String> answer = post("application/sparql-query", query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).containsAnyOf("50,000,000 characters", "100,000,000 characters", "1,000,000 solutions", "1,000,000 characters", "6,000 digits");
    }
}
