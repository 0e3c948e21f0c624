package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** The endpoint over HTTP, as programs and browsers meet it. */
@SparqlServer
class SparqlEndpointTests {

    private static final String SELECT = "SELECT ?s ?o WHERE { ?s <https://example.org/next> ?o } ORDER BY ?s";
    private static final String ASK = "ASK { ?s ?p ?o }";
    private static final String CONSTRUCT = "CONSTRUCT WHERE { ?s <https://example.org/next> ?o }";
    private static final String DESCRIBE = "DESCRIBE <https://example.org/n1>";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @LocalServerPort
    private int port;

    @Autowired
    private GraphStore store;

    @Autowired
    private GraphNames names;

    private Http http;

    @BeforeEach
    void fillTheStore() {
        http = new Http(port);
        Chains.alone(store, names, Map.of("chain", Chains.chain(20), "other", Chains.named("other", 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json", "application/json, application/json",
        "application/sparql-results+xml, application/sparql-results+xml", "application/xml, application/xml",
        "text/csv, text/csv", "text/tab-separated-values, text/tab-separated-values", "*/*, application/sparql-results+json",
        "text/*, text/csv", "'text/csv;q=0.5,application/sparql-results+xml', application/sparql-results+xml",
    })
    void rowsComeInEveryFormatByEveryWay(String accept, String type) {
        for (String query : List.of(SELECT, ASK)) {
            for (HttpResponse<String> response : everyWay(query, accept)) {
                assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
                assertThat(type(response)).isEqualTo(type);
                assertThat(response.body()).contains(query.equals(ASK) ? "true" : "https://example.org/n1");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, text/turtle", "application/n-triples, application/n-triples", "application/ld+json, application/ld+json",
        "application/json, application/json", "application/rdf+xml, application/rdf+xml", "*/*, text/turtle"})
    void triplesComeInEveryFormatByEveryWay(String accept, String type) {
        for (String query : List.of(CONSTRUCT, DESCRIBE)) {
            for (HttpResponse<String> response : everyWay(query, accept)) {
                assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
                assertThat(type(response)).isEqualTo(type);
                Lang lang = type.equals("application/json") ? Lang.JSONLD : RDFLanguages.contentTypeToLang(type);
                Graph graph = RDFParser.fromString(response.body(), lang).toGraph();
                assertThat(graph.size()).isEqualTo(query.equals(DESCRIBE) ? 1 : 20);
            }
        }
    }

    @Test
    void shortNamesOfFormatsGoBeforeTheAcceptHeader() {
        assertThat(type(http.get("/sparql?format=csv&query=" + Http.encode(SELECT), Map.of("Accept", "application/json"))))
                .isEqualTo("text/csv");
        assertThat(type(http.get("/sparql?output=jsonld&query=" + Http.encode(CONSTRUCT), Map.of()))).isEqualTo("application/ld+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0001", "é", "a b", ""})
    void whatIsNoLanguageTagLeavesTheVariableUnbound(String tag) {
        HttpResponse<String> answer = http.get("/sparql?query=" + Http.encode("SELECT (STRLANG(\"a\", \"" + tag + "\") AS ?x) {}"), Map.of("Accept", "text/csv"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("x\r\n\r\n");
    }

    @Test
    void headTellsWhatGetWould() {
        HttpResponse<String> get = http.get("/sparql?query=" + Http.encode(SELECT), Map.of());
        HttpResponse<String> head = http.send("HEAD", "/sparql?query=" + Http.encode(SELECT), null, Map.of());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent().isEqualTo(get.headers().firstValue("ETag"));
        assertThat(head.headers().firstValue("Content-Length")).isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @Test
    void whoHasTheAnswerAlreadyIsToldSo() {
        String path = "/sparql?query=" + Http.encode(SELECT);
        String tag = http.get(path, Map.of()).headers().firstValue("ETag").orElseThrow();
        for (String known : List.of(tag, tag.substring("W/".length()), "\"other\", " + tag, "*")) {
            assertThat(http.get(path, Map.of("If-None-Match", known)).statusCode()).as(known).isEqualTo(304);
        }
        store.commit(Change.replace(names.named("data/test/other"), Chains.named("other", 4)));
        assertThat(http.get(path, Map.of("If-None-Match", tag)).statusCode()).isEqualTo(200);
        assertThat(http.query("SELECT (RAND() AS ?r) {}").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void theDefaultGraphIsTheUnionUnlessTheRequestNamesGraphs() {
        String count = "SELECT (COUNT(*) AS ?n) WHERE { ?s <https://example.org/same>|<https://example.org/next> ?o }";
        String chain = names.named("data/test/chain").getURI();
        String other = names.named("data/test/other").getURI();
        assertThat(csv(count, "")).isEqualTo("23");
        assertThat(csv(count, "&default-graph-uri=" + Http.encode(other))).isEqualTo("3");
        assertThat(csv(count, "&default-graph-uri=" + Http.encode(other) + "&default-graph-uri=" + Http.encode(chain))).isEqualTo("23");
        assertThat(csv(count.replace("WHERE", "FROM <" + chain + "> WHERE"), "")).isEqualTo("20");
        assertThat(csv(count.replace("WHERE", "FROM <" + chain + "> WHERE"), "&default-graph-uri=" + Http.encode(other))).isEqualTo("3");
        assertThat(csv("SELECT (COUNT(DISTINCT ?g) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }",
                "&named-graph-uri=" + Http.encode(other))).isEqualTo("1");
    }

    @Test
    void jenaClientsAskItAsAnyOtherEndpoint() {
        try (RDFConnection connection = RDFConnectionRemote.newBuilder().queryEndpoint(http.url("/sparql")).build()) {
            assertThat(connection.queryAsk(ASK)).isTrue();
            assertThat(connection.queryConstruct("CONSTRUCT WHERE { ?s <https://example.org/next> ?o }").size()).isEqualTo(20);
        }
    }

    @ParameterizedTest
    @CsvSource({"*/*, text/turtle", "application/ld+json, application/ld+json", "application/rdf+xml, application/rdf+xml",
        "application/n-triples, application/n-triples"})
    void withoutAQueryProgramsGetTheServiceDescription(String accept, String type) {
        HttpResponse<String> response = http.get("/sparql", Map.of("Accept", accept));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(type);
        Model model = ModelFactory.createModelForGraph(
                RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type)).toGraph());
        String ask = """
                PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                PREFIX void: <http://rdfs.org/ns/void#>
                ASK { ?service a sd:Service ; sd:endpoint <%s> ; sd:supportedLanguage sd:SPARQL11Query ; sd:feature sd:UnionDefaultGraph ;
                  sd:resultFormat <http://www.w3.org/ns/formats/SPARQL_Results_JSON> ;
                  sd:defaultDataset/sd:namedGraph [ sd:name <%s> ; sd:graph/void:triples 20 ] }
                """.formatted(http.url("/sparql"), names.named("data/test/chain").getURI());
        try (QueryExecution execution = QueryExecutionFactory.create(ask, model)) {
            assertThat(execution.execAsk()).as(response.body()).isTrue();
        }
    }

    @Test
    void withoutAQueryBrowsersGetTheEditor() {
        HttpResponse<String> dutch = http.get("/sparql", Map.of("Accept", BROWSER, "Accept-Language", "nl"));
        assertThat(dutch.statusCode()).isEqualTo(200);
        assertThat(type(dutch)).isEqualTo("text/html");
        assertThat(dutch.body()).contains("data-sparql-editor", "lang=\"nl\"", "Vraag het in SPARQL");
        assertThat(http.get("/sparql", Map.of("Accept", BROWSER, "Accept-Language", "en")).body()).contains("Ask in SPARQL");
    }

    @Test
    void scriptsOnAnySiteMayRead() {
        Map<String, String> elsewhere = Map.of("Origin", "https://elsewhere.example");
        for (String query : List.of(SELECT, "SELECT nonsense")) {
            HttpResponse<String> response = http.get("/sparql?query=" + Http.encode(query), elsewhere);
            assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
            assertThat(response.headers().firstValue("Access-Control-Expose-Headers").orElse("")).contains("ETag", "Link", "Retry-After");
        }
        HttpResponse<String> preflight = http.send("OPTIONS", "/sparql", null,
                Http.with(elsewhere, "Access-Control-Request-Method", "POST"));
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse("")).contains("POST");
        assertThat(http.send("OPTIONS", "/sparql", null, Map.of()).headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
    }

    private String csv(String query, String more) {
        return http.get("/sparql?format=csv&query=" + Http.encode(query) + more, Map.of()).body().split("\\R")[1];
    }

    private List<HttpResponse<String>> everyWay(String query, String accept) {
        Map<String, String> headers = Map.of("Accept", accept);
        return List.of(
                http.get("/sparql?query=" + Http.encode(query), headers),
                http.send("POST", "/sparql", "query=" + Http.encode(query), Http.with(headers, "Content-Type",
                        "application/x-www-form-urlencoded")),
                http.send("POST", "/sparql", query, Http.with(headers, "Content-Type", "application/sparql-query")));
    }

    private static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }
}
