package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/**
 * What the protocol suite of the W3C asks of an endpoint (rdf-tests, sparql11/protocol), each of its tests by its name, with requests of
 * our own. Updates go to an address of their own here, as the protocol allows.
 */
@SparqlServer
class ProtocolSuiteTests {

    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String D1 = "http://example.org/data/1";
    private static final String D2 = "http://example.org/data/2";
    private static final String D3 = "http://example.org/data/3";
    private static final String IN_BOTH = "ASK { <%s> a ?t . <%s> a ?t }".formatted(D1, D2);
    private static final String IN_NAMED = "ASK { GRAPH ?g { <%s> a ?t } GRAPH ?h { <%s> a ?t } }".formatted(D1, D2);
    private static final String THREE_DOCUMENTS = Stream.of(D1, D2, D3)
            .map("INSERT DATA { GRAPH <%1$s> { <%1$s> a <http://example.org/Document> } } ; "::formatted).reduce("DROP ALL ; ", String::concat);

    @LocalServerPort
    private int port;
    @Autowired
    private GraphStore store;
    @Autowired
    private GraphNames names;

    private Http http;

    @BeforeEach
    void threeDocuments() {
        http = new Http(port);
        Chains.alone(store, names, Map.of());
        assertThat(update("", THREE_DOCUMENTS).statusCode()).isBetween(200, 399);
    }

    @Test
    void query_get() {
        isTrue(http.get("/sparql?query=" + Http.encode("ASK {}"), Map.of()));
    }

    @Test
    void query_post_form() {
        isTrue(form("/sparql?default-graph-uri=" + Http.encode(D1), "query=" + Http.encode("ASK {}"), Map.of()));
    }

    @Test
    void query_post_direct() {
        isTrue(http.query("ASK {}"));
    }

    @Test
    void query_dataset_default_graphs() {
        String both = "default-graph-uri=%s&default-graph-uri=%s".formatted(Http.encode(D1), Http.encode(D2));
        isTrue(http.get("/sparql?query=" + Http.encode(IN_BOTH) + "&" + both, Map.of()));
        isTrue(post("/sparql?" + both, QUERY, IN_BOTH, Map.of()));
        isFalse(post("/sparql?default-graph-uri=" + Http.encode(D1), QUERY, IN_BOTH, Map.of()));
    }

    @Test
    void query_dataset_named_graphs() {
        String both = "named-graph-uri=%s&named-graph-uri=%s".formatted(Http.encode(D1), Http.encode(D2));
        isTrue(http.get("/sparql?query=" + Http.encode(IN_NAMED) + "&" + both, Map.of()));
        isTrue(post("/sparql?" + both, QUERY, IN_NAMED, Map.of()));
        isFalse(post("/sparql?named-graph-uri=" + Http.encode(D1), QUERY, IN_NAMED, Map.of()));
    }

    @Test
    void query_dataset_full() {
        String query = "ASK { <%s> a ?t GRAPH ?g { <%s> a ?t } GRAPH ?h { <%s> a ?t } }".formatted(D3, D1, D2);
        String asked = "default-graph-uri=%s&named-graph-uri=%s&named-graph-uri=%s".formatted(Http.encode(D3), Http.encode(D1), Http.encode(D2));
        isTrue(post("/sparql?" + asked, QUERY, query, Map.of()));
    }

    @Test
    void query_multiple_dataset() {
        String query = "ASK FROM <%s> { <%s> a ?t }".formatted(D3, D1);
        isTrue(post("/sparql?default-graph-uri=" + Http.encode(D1), QUERY, query, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT (1 AS ?x) {}, application/sparql-results+", "ASK {}, application/sparql-results+",
        "DESCRIBE <http://example.org/data/1>, text/turtle", "CONSTRUCT { <urn:s> <urn:p> 1 } {}, text/turtle"
    })
    void query_content_type(String query, String type) {
        assertThat(http.query(query).headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @Test
    void update_dataset_default_graph() {
        gather("?using-graph-uri=" + Http.encode(D1), "?s a ?t");
        assertThat(gathered(D1)).isTrue();
        assertThat(gathered(D2)).isFalse();
    }

    @Test
    void update_dataset_default_graphs() {
        gather("?using-graph-uri=%s&using-graph-uri=%s".formatted(Http.encode(D1), Http.encode(D2)), "?s a ?t");
        assertThat(gathered(D1)).isTrue();
        assertThat(gathered(D2)).isTrue();
        assertThat(gathered(D3)).isFalse();
    }

    @Test
    void update_dataset_named_graphs() {
        gather("?using-named-graph-uri=%s&using-named-graph-uri=%s".formatted(Http.encode(D1), Http.encode(D2)), "GRAPH ?g { ?s a ?t }");
        assertThat(gathered(D1)).isTrue();
        assertThat(gathered(D2)).isTrue();
        assertThat(gathered(D3)).isFalse();
    }

    @Test
    void update_dataset_full() {
        gather("?using-graph-uri=%s&using-named-graph-uri=%s".formatted(Http.encode(D1), Http.encode(D2)),
                "{ GRAPH ?g { ?s a ?t } } UNION { ?s a ?t }");
        assertThat(gathered(D1)).isTrue();
        assertThat(gathered(D2)).isTrue();
        assertThat(gathered(D3)).isFalse();
    }

    @Test
    void update_post_form() {
        succeeds(form("/sparql/update", "update=CLEAR+ALL", Http.EDITOR));
        isFalse(http.query("ASK { ?s ?p <http://example.org/Document> }"));
    }

    @Test
    void update_post_direct() {
        succeeds(update("", "CLEAR ALL"));
        isFalse(http.query("ASK { ?s ?p <http://example.org/Document> }"));
    }

    @Test
    void update_base_uri() {
        succeeds(update("", "INSERT DATA { GRAPH <http://example.org/base> { <http://example.org/s> <http://example.org/p> <test> } }"));
        isTrue(http.query("ASK { GRAPH <http://example.org/base> { ?s ?p ?o FILTER(ISIRI(?o) && STR(?o) != \"test\") } }"));
    }

    @Test
    void bad_query_method() {
        fails(http.send("PUT", "/sparql?query=" + Http.encode("ASK {}"), null, Map.of("Content-Type", FORM)));
    }

    @Test
    void bad_multiple_queries() {
        fails(http.get("/sparql?query=" + Http.encode("ASK {}") + "&query=" + Http.encode("SELECT * {}"), Map.of()));
    }

    @Test
    void bad_query_wrong_or_missing_type() {
        fails(post("/sparql", "text/plain", "ASK {}", Map.of()));
        fails(http.send("POST", "/sparql", "ASK {}", Map.of()));
        fails(http.send("POST", "/sparql", "query=" + Http.encode("ASK {}"), Map.of()));
    }

    @Test
    void bad_query_non_utf8() {
        fails(post("/sparql", QUERY + "; charset=UTF-16", "ASK {}", Map.of()));
    }

    @Test
    void bad_query_syntax() {
        fails(http.get("/sparql?query=" + Http.encode("ASK {"), Map.of()));
    }

    @Test
    void bad_update_get() {
        fails(http.get("/sparql/update?update=" + Http.encode("CLEAR ALL"), Http.EDITOR));
        fails(http.get("/sparql?update=" + Http.encode("CLEAR ALL"), Http.EDITOR));
        threeAreLeft();
    }

    @Test
    void bad_multiple_updates() {
        fails(form("/sparql/update", "update=CLEAR%20NAMED&update=CLEAR%20DEFAULT", Http.EDITOR));
        threeAreLeft();
    }

    @Test
    void bad_update_wrong_or_missing_type() {
        fails(post("/sparql/update", "text/plain", "CLEAR NAMED", Http.EDITOR));
        fails(http.send("POST", "/sparql/update", "update=CLEAR%20NAMED", Http.EDITOR));
        fails(post("/sparql/update", UPDATE + "; charset=UTF-16", "CLEAR NAMED", Http.EDITOR));
        threeAreLeft();
    }

    @Test
    void bad_update_syntax() {
        fails(form("/sparql/update", "update=CLEAR%20XYZ", Http.EDITOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITH <http://example.org/data/1> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "DELETE { GRAPH <http://example.org/data/1> { ?s ?p ?o } } USING <http://example.org/data/1> WHERE { ?s ?p ?o }"})
    void bad_update_dataset_conflict(String update) {
        fails(update("?using-named-graph-uri=" + Http.encode(D2), update));
        threeAreLeft();
    }

    private void gather(String dataset, String where) {
        succeeds(update(dataset, "INSERT { GRAPH <http://example.org/gathered> { ?s <http://example.org/in> true } } WHERE { " + where + " }"));
    }

    private boolean gathered(String document) {
        return http.query("ASK { GRAPH <http://example.org/gathered> { <" + document + "> ?p ?o } }").body().contains("true");
    }

    private void threeAreLeft() {
        assertThat(http.query("SELECT ?s { ?s a <http://example.org/Document> }").body()).contains(D1, D2, D3);
    }

    private HttpResponse<String> update(String dataset, String text) {
        return post("/sparql/update" + dataset, UPDATE, text, Http.EDITOR);
    }

    private HttpResponse<String> form(String path, String body, Map<String, String> headers) {
        return post(path, FORM, body, headers);
    }

    private HttpResponse<String> post(String path, String type, String body, Map<String, String> headers) {
        return http.send("POST", path, body, Http.with(headers, "Content-Type", type));
    }

    private static void succeeds(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 399);
    }

    private static void fails(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    }

    private static void isTrue(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"boolean\" : true");
    }

    private static void isFalse(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"boolean\" : false");
    }
}
