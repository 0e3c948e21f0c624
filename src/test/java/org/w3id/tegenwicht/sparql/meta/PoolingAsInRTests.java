package org.w3id.tegenwicht.sparql.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a query pools equals what R pools, to six decimals: the answers of metafor and clubSandwich in {@code src/test/resources/evidence}. */
class PoolingAsInRTests {

    private static final Map<String, String> TWO_LEVELS = Map.of("estimate", "estimate", "se", "se", "ciLow", "low", "ciHigh", "high", "predictionLow",
            "predictionLow", "predictionHigh", "predictionHigh", "q", "q", "tau2", "tau2", "i2", "i2");
    private static final Map<String, String> THREE_LEVELS = Map.of("estimate", "estimate", "se", "se", "ciLow", "low", "ciHigh", "high", "predictionLow",
            "predictionLow", "predictionHigh", "predictionHigh", "q", "q");

    static Stream<JsonNode> twoLevels() {
        return cases("pooling");
    }

    static Stream<JsonNode> threeLevels() {
        return cases("multilevel");
    }

    @ParameterizedTest
    @MethodSource("twoLevels")
    void findingsThatDoNotDependOnEachOtherEqualMetafor(JsonNode data) {
        for (JsonNode fit : data.get("fits")) {
            String method = fit.get("method").asString() + (fit.get("test").asString().equals("knha") ? "+KH" : "");
            same(data, ask(data, "?y, ?sei, ?none, \"" + method + "\"", TWO_LEVELS), fit, TWO_LEVELS);
        }
    }

    @ParameterizedTest
    @MethodSource("threeLevels")
    void findingsWithinClustersEqualMetaforAndClubSandwich(JsonNode data) {
        Asked asked = ask(data, "?y, ?sei, ?cluster", THREE_LEVELS);
        same(data, asked, data, THREE_LEVELS);
        assertThat(asked.number("tau2")).hasValueSatisfying(tau2 -> assertThat(tau2)
                .isCloseTo(data.get("sigma2").get(0).asDouble() + data.get("sigma2").get(1).asDouble(), within(5e-7)));
        assertThat(asked.number("clusters")).contains((double) data.get("cluster").valueStream().map(JsonNode::asString).distinct().count());
    }

    private static void same(JsonNode data, Asked asked, JsonNode theirs, Map<String, String> names) {
        String name = data.get("name").asString();
        assertThat(asked.number("k")).as(name).contains((double) data.get("yi").size());
        names.forEach((ours, field) -> {
            JsonNode expected = theirs.get(field);
            if (expected.isNumber()) {
                assertThat(asked.number(ours)).as(name + ", " + ours)
                        .hasValueSatisfying(value -> assertThat(value).as(name + ", " + ours).isCloseTo(expected.asDouble(), within(5e-7)));
            } else {
                assertThat(asked.number(ours)).as(name + ", " + ours).isEmpty();
            }
        });
    }

    private static Asked ask(JsonNode data, String arguments, Map<String, String> names) {
        String selected = Stream.concat(names.keySet().stream(), Stream.of("k", "clusters", "tau2")).distinct()
                .map(name -> "(meta:%s(%s) AS ?%s)".formatted(name, arguments, name)).collect(Collectors.joining(" "));
        String rows = IntStream.range(0, data.get("yi").size())
                .mapToObj(i -> "(%s %s \"%s\")".formatted(number(data, "yi", i), Math.sqrt(data.get("vi").get(i).asDouble()) + "e0", cluster(data, i)))
                .collect(Collectors.joining(" "));
        return Asked.of("SELECT %s { VALUES (?y ?sei ?cluster) { %s } }".formatted(selected, rows.replaceAll("(E-?\\d+)e0", "$1")));
    }

    private static String number(JsonNode data, String field, int index) {
        return data.get(field).get(index).asDouble() + "e0";
    }

    private static String cluster(JsonNode data, int index) {
        return data.has("cluster") ? data.get("cluster").get(index).asString() : "";
    }

    private static Stream<JsonNode> cases(String name) {
        try (InputStream file = PoolingAsInRTests.class.getResourceAsStream("/evidence/" + name + ".json")) {
            return JsonMapper.shared().readTree(file).get("cases").valueStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
