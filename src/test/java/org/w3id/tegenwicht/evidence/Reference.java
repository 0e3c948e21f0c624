package org.w3id.tegenwicht.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers of R, as src/test/r/fixtures.R wrote them, and how close ours have to be: equal to six decimals. */
final class Reference {

    private static final double SIX_DECIMALS = 5e-7;
    private static double largest;

    private Reference() {
    }

    /** The cases of a file of src/test/resources/evidence. */
    static JsonNode cases(String name) {
        try (InputStream file = Reference.class.getResourceAsStream("/evidence/" + name + ".json")) {
            return JsonMapper.shared().readTree(file).get("cases");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> each(String name) {
        return cases(name).valueStream();
    }

    static List<Estimate> effects(JsonNode of) {
        double[] y = numbers(of.get("yi"));
        double[] v = numbers(of.get("vi"));
        return IntStream.range(0, y.length).mapToObj(i -> new Estimate(y[i], Math.sqrt(v[i]))).toList();
    }

    static List<Counts> tables(JsonNode of) {
        return IntStream.range(0, of.get("ai").size()).mapToObj(i -> new Counts(of.get("ai").get(i).asLong(), of.get("n1i").get(i).asLong(),
                of.get("ci").get(i).asLong(), of.get("n2i").get(i).asLong())).toList();
    }

    static double[] numbers(JsonNode array) {
        return array.isArray() ? array.valueStream().mapToDouble(JsonNode::asDouble).toArray() : new double[] {array.asDouble()};
    }

    static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    static double[][] rows(JsonNode matrix) {
        return matrix.valueStream().map(Reference::numbers).toArray(double[][]::new);
    }

    static void same(String what, double ours, JsonNode theirs) {
        same(what, ours, theirs.asDouble());
    }

    static void same(String what, double ours, double theirs) {
        assertThat(ours).as(what).isCloseTo(theirs, within(SIX_DECIMALS));
        largest = Math.max(largest, Math.abs(ours - theirs));
    }

    static void same(String what, Interval ours, JsonNode low, JsonNode high) {
        same(what + ", low", ours.low(), low);
        same(what + ", high", ours.high(), high);
    }

    static void same(String what, Coefficient ours, JsonNode theirs, String estimate) {
        same(what, ours.estimate().value(), theirs.get(estimate));
        same(what + ", standard error", ours.estimate().standardError(), theirs.get("se"));
        same(what + ", interval", ours.interval(), theirs.get("low"), theirs.get("high"));
    }

    /** How far ours have been off so far. */
    static double largest() {
        return largest;
    }
}
