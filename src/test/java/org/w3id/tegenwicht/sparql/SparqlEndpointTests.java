package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    private static final String CONSTRUCT = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }";
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
        store.commit(Change.replace(names.named("data/test/chain"), Chains.chain(20)));
        store.commit(Change.replace(names.named("data/test/other"), Chains.named("other", 3)));
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
                assertThat(graph.size()).isEqualTo(query.equals(DESCRIBE) ? 1 : 23 + store.query(
                        org.apache.jena.query.QueryFactory.create("SELECT * { GRAPH <%s> { ?s ?p ?o } }".formatted(names.ledger())),
                        java.time.Duration.ZERO, e -> org.apache.jena.atlas.iterator.Iter.count(e.select())));
            }
        }
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
