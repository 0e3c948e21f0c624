package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is refused is refused with a status, a reason and what to do, in problem+json or on a page. */
@SparqlServer
class RefusalTests {

    private static final String ALL = "SELECT * WHERE { ?s ?p ?o }";

    @LocalServerPort
    private int port;

    @Autowired
    private GraphStore store;

    @Autowired
    private GraphNames names;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
        Chains.alone(store, names, Map.of("chain", Chains.chain(3)));
    }

    @Test
    void aSyntaxErrorSaysWhere() {
        JsonNode problem = problem(http.query("SELECT *\nWHERE { ?s ?p }"), 400, "syntax");
        assertThat(problem.get("line").asInt()).isEqualTo(2);
        assertThat(problem.get("column").asInt()).isEqualTo(15);
        assertThat(problem.get("detail").asString()).startsWith("Line 2, column 15:");
    }

    @Test
    void aBrowserSeesItsQueryAgainBesideTheError() {
        HttpResponse<String> page = http.get("/sparql?query=" + Http.encode("SELECT oops"),
                Map.of("Accept", "text/html,*/*;q=0.8", "Accept-Language", "nl"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("SELECT oops", "Dit is geen geldige SPARQL", "Line 1, column ");
    }

    @Test
    void theErrorPageHasNoAddressOfItsOwn() {
        assertThat(http.get("/sparql/failure", Map.of()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/plain", "nonsense", "application/sparql-results+json;q=0"})
    void aFormatThatIsNotOfferedIsNotAcceptable(String accept) {
        problem(http.get("/sparql?query=" + Http.encode(ALL), Map.of("Accept", accept)), 406, "not-acceptable");
    }

    @Test
    void aFormatByNameIsNotAcceptableEither() {
        problem(http.get("/sparql?format=xlsx&query=" + Http.encode(ALL), Map.of()), 406, "not-acceptable");
    }

    @Test
    void otherBodiesAreUnsupported() {
        problem(http.send("POST", "/sparql", ALL, Map.of("Content-Type", "text/plain")), 415, "unsupported-type");
        problem(http.send("POST", "/sparql", ALL, Map.of("Content-Type", "application/sparql-query;charset=latin1")), 415,
                "unsupported-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAreNotAllowed(String method) {
        HttpResponse<String> response = http.send(method, "/sparql", null, Http.EDITOR);
        problem(response, 405, "method-not-allowed");
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void aLongQueryIsTooLarge() {
        String longQuery = ALL + " #" + "x".repeat(21 * 1024);
        problem(http.query(longQuery), 413, "too-large");
        problem(http.send("POST", "/sparql", "query=" + Http.encode(longQuery),
                Map.of("Content-Type", "application/x-www-form-urlencoded")), 413, "too-large");
        problem(http.get("/sparql?query=" + Http.encode(longQuery), Map.of()), 413, "too-large");
        problem(http.send("POST", "/sparql", "query=" + "x".repeat(6 * 1024 * 1024),
                Map.of("Content-Type", "application/x-www-form-urlencoded")), 413, "too-large");
    }

    @Test
    void aDeepQueryIsRefusedBeforeItIsParsed() {
        problem(http.query("SELECT * WHERE " + "{".repeat(2000) + "}".repeat(2000)), 400, "too-deep");
    }

    /** How much stack a chain takes depends on what the JVM has compiled: it is answered, or refused as too complex, and nothing else. */
    @ParameterizedTest
    @CsvSource({"<u:p>, /<u:p>, 3000, ' ?o }'", "'?p ?o FILTER(1', +1, 9000, ' = 2) }'"})
    void aLongChainIsAnsweredOrRefused(String start, String link, int times, String end) {
        HttpResponse<String> response = http.query("SELECT * WHERE { ?s " + start + link.repeat(times) + end);
        if (response.statusCode() != 200) {
            problem(response, 400, "too-complex");
        }
    }

    @Test
    void aLongListIsRefused() {
        String iris = " <http://e.org/>".repeat(600);
        problem(http.query("SELECT * WHERE { ?s ?p ?o FILTER(?o IN (1" + ",1".repeat(600) + ")) }"), 400, "too-many-values");
        problem(http.query("SELECT * WHERE { ?s ?p ?o VALUES ?s {" + iris + "} }"), 400, "too-many-values");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }' | service-not-offered",
        "'SELECT * { { SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT ?s { ?s ?p ?o } } } } }' | service-not-offered",
        "'SELECT (<java:java.lang.System>(1) AS ?x) {}' | function-not-offered",
        "'SELECT * { ?s ?p ?o } ORDER BY <http://jena.apache.org/ARQ/function#wait>(1000)' | function-not-offered",
        "'SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } }' | service-not-offered",
        "'SELECT (SUM(<http://jena.apache.org/ARQ/function#wait>(1000)) AS ?x) { ?s ?p ?o }' | function-not-offered",
        "'SELECT (COUNT(*) AS ?x) { ?s ?p ?o } GROUP BY (<java:org.example.Evil>(?s) AS ?g)' | function-not-offered",
        "'SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (MAX(<java:org.example.Evil>(?o)) > 1)' | function-not-offered",
        "'SELECT (SUM(IF(EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } }, 1, 0)) AS ?x) { ?s ?p ?o }' | service-not-offered",
        "'SELECT * { ?s <java:org.example.Evil> ?o }' | function-not-offered",
        "'SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }' | graph-not-offered",
    })
    void whatReachesOutsideOrRunsCodeIsForbidden(String query, String kind) {
        problem(http.query(query), 403, kind);
    }

    @Test
    void nothingIsEchoedIntoScriptsOrStylesheets() {
        problem(http.get("/sparql?callback=alert&query=" + Http.encode(ALL), Map.of()), 400, "parameters");
        problem(http.get("/sparql?stylesheet=x&query=" + Http.encode(ALL), Map.of()), 400, "parameters");
    }

    @Test
    void parametersThatAreNoUtf8AreABadRequestOfTheApiToo() {
        HttpResponse<String> answer = http.get("/v1/queries/studies?year=%FF", Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("UTF-8");
    }

    @Test
    void aMissingOrRepeatedQueryIsABadRequest() {
        problem(http.get("/sparql?quer=x", Map.of()), 400, "parameters");
        problem(http.get("/sparql?query=", Map.of()), 400, "parameters");
        problem(http.get("/sparql?query=a&query=b", Map.of()), 400, "parameters");
        problem(http.send("POST", "/sparql", "", Map.of("Content-Type", "application/x-www-form-urlencoded")), 400, "parameters");
        problem(http.send("POST", "/sparql", "", Map.of("Content-Type", "application/sparql-query")), 400, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void theNameOfAGraphIsWholeInQueries(String parameter) {
        problem(http.get("/sparql?" + parameter + "=rel&query=" + Http.encode(ALL), Map.of()), 400, "parameters");
        problem(http.get("/sparql?" + parameter + "=" + Http.encode("a: b") + "&query=" + Http.encode(ALL), Map.of()), 400, "parameters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"using-graph-uri", "using-named-graph-uri"})
    void theNameOfAGraphIsWholeInUpdates(String parameter) {
        problem(http.send("POST", "/sparql/update?" + parameter + "=rel", "INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
                Http.with(Http.EDITOR, "Content-Type", "application/sparql-update")), 400, "parameters");
    }

    @Test
    void oneTextIsSentNotTwo() {
        problem(http.send("POST", "/sparql?query=" + Http.encode("ASK {}"), ALL, Map.of("Content-Type", "application/sparql-query")), 400, "parameters");
        problem(http.send("POST", "/sparql/update?update=" + Http.encode("CLEAR DEFAULT"), "DROP DEFAULT",
                Http.with(Http.EDITOR, "Content-Type", "application/sparql-update")), 400, "parameters");
    }

    static JsonNode problem(HttpResponse<String> response, int status, String kind) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/problem+json");
        JsonNode problem = new JsonMapper().readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception", "\tat ");
        if (kind != null) {
            assertThat(problem.get("type").asString()).endsWith("errors#" + kind);
        }
        return problem;
    }
}
