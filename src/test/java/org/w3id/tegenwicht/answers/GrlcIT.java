package org.w3id.tegenwicht.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.StoredQuery;
import org.yaml.snakeyaml.Yaml;

/**
 * A grlc server can serve our questions as they are. This does with each of them what its documentation says that it does: fetch the text, read
 * the header as YAML, put the values into the text by the names of variables, and ask the endpoint that the header names. The answer
 * has to be ours.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GrlcIT {

    private static final Pattern VARIABLE = Pattern.compile("\\?(_{1,2})([^_\\W]+)_?([a-zA-Z0-9]+)?_?([a-zA-Z0-9]+)?");
    private static final Set<String> DATATYPES = Set.of("integer", "decimal", "boolean", "date", "dateTime", "double", "float", "gYear");
    private static final String XSD = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>";

    @LocalServerPort
    private int port;

    @Autowired
    private QueryCatalogue catalogue;

    @Autowired
    private QueryRunner queries;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void everyQuestionGivesTheSameRowsByWayOfGrlc() throws Exception {
        Map<String, Object> specification = new Yaml().load(get("/v1/queries/grlc.yml", "*/*"));
        List<?> addresses = (List<?>) specification.get("queries");
        assertThat(addresses).hasSameSizeAs(catalogue.in(StoredQuery.Folder.EXPLORE));
        for (Object address : addresses) {
            String name = String.valueOf(address).replaceAll(".*/|\\.rq$", "");
            Map<String, String> values = values(name);
            HttpResponse<String> answer = viaGrlc(String.valueOf(address), values);
            assertThat(answer.statusCode()).as(name + ": " + answer.body()).isEqualTo(200);
            String ours = get("/v1/queries/" + name + "?format=" + (catalogue.get(name).triples() ? "n-triples" : "csv") + parameters(values), "*/*");
            assertThat(rows(name, answer.body())).as(name).isEqualTo(rows(name, ours)).isNotEmpty();
        }
    }

    /** What is not given stays a variable in the text, and every one of our texts then means: all of them. */
    @Test
    void whatIsNotGivenLeavesNothingOut() throws Exception {
        Map<String, String> values = values("discrimination-by-ground-and-country");
        values.keySet().retainAll(Set.of("dataset"));
        HttpResponse<String> answer = viaGrlc("http://localhost:" + port + "/v1/queries/discrimination-by-ground-and-country.rq", values);
        assertThat(answer.body().lines()).hasSizeGreaterThan(60);
    }

    /** One full value for each parameter with an example: grlc knows no slugs and no lists. */
    private Map<String, String> values(String name) {
        Map<String, String> one = new TreeMap<>();
        catalogue.get(name).example().forEach((parameter, example) -> one.put(parameter, example.split(",")[0]));
        return new TreeMap<>(queries.arguments(name, one));
    }

    private HttpResponse<String> viaGrlc(String address, Map<String, String> values) throws Exception {
        String file = get(address.replaceFirst("^http://[^/]+", ""), "text/plain");
        Map<String, Object> header = new Yaml().load(file.lines().filter(line -> line.startsWith("#+")).map(line -> line.replaceFirst("^[#+]+", ""))
                .collect(Collectors.joining("\n")));
        assertThat(header).containsKeys("summary", "endpoint");
        String text = rewritten(file.lines().filter(line -> !line.startsWith("#+")).collect(Collectors.joining("\n")), values);
        HttpRequest question = HttpRequest.newBuilder(URI.create(String.valueOf(header.get("endpoint"))))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Accept", text.contains("CONSTRUCT") ? "application/n-triples" : "text/csv")
                .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(text, StandardCharsets.UTF_8))).build();
        return client.send(question, BodyHandlers.ofString());
    }

    private static String rewritten(String query, Map<String, String> values) {
        Map<String, String> terms = new LinkedHashMap<>();
        Matcher variables = VARIABLE.matcher(query);
        boolean typed = false;
        while (variables.find()) {
            String value = values.get(variables.group(2));
            String type = variables.group(3);
            if (value == null) {
                assertThat(variables.group(1)).as("a value for " + variables.group()).hasSize(2);
            } else if ("iri".equals(type)) {
                terms.put(variables.group(), "<" + value + ">");
            } else if ("number".equals(type)) {
                terms.put(variables.group(), value);
            } else if (type != null && DATATYPES.contains(type)) {
                terms.put(variables.group(), "\"" + value + "\"^^xsd:" + type);
                typed = true;
            } else {
                terms.put(variables.group(), "\"" + value + "\"");
            }
        }
        String text = query;
        for (Map.Entry<String, String> term : terms.entrySet()) {
            text = text.replace(term.getKey(), term.getValue());
        }
        return typed && !text.contains(XSD) ? text.replace("SELECT", XSD + "\n\nSELECT") : text;
    }

    /** Rows without an order, since lists inside a cell are joined in another way and sorted by us: cells that are lists count by their length. */
    private List<String> rows(String name, String text) {
        boolean lists = catalogue.get(name).columns().stream().anyMatch(StoredQuery.Column::list);
        return text.lines().map(line -> lists ? line.replaceAll("[^,]*( \\| | https?://)[^,]*", "list") : line).map(String::strip).sorted().toList();
    }

    private static String parameters(Map<String, String> values) {
        return values.entrySet().stream().map(value -> "&" + value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining());
    }

    private String get(String path, String accept) throws Exception {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", accept).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return answer.body();
    }
}
