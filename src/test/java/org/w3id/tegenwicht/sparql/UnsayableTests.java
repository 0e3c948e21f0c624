package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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

/** An answer that a form has no words for is refused in that form, and told which others there are; it is never written wrongly. */
@SparqlServer
class UnsayableTests {

    private static final String ROWS = "application/sparql-results+xml";

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
        Chains.alone(store, names, Map.of("dense", Chains.dense(40)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\u0001\"", "\"\\uFFFE\""})
    void rowsThatXmlCannotWriteAreNotAcceptable(String value) {
        String query = "SELECT (" + value + " AS ?x) {}";
        assertThat(refused(ask(query, ROWS))).contains("?x").endsWith("application/sparql-results+json, text/csv, text/tab-separated-values.");
        assertThat(ask(query, "application/sparql-results+json").statusCode()).isEqualTo(200);
    }

    @Test
    void aLargeAnswerIsCutWhereXmlCannotGoOn() {
        String large = "SELECT ?a ?x { { ?a ?b ?c BIND(\"fine\" AS ?x) } UNION { BIND(\"\\u0001\" AS ?x) } }";
        assertThat(ask(large, "application/sparql-results+json").body().length()).as("more than is held back").isGreaterThan(16 * 1024);
        assertThatThrownBy(() -> ask(large, ROWS)).hasRootCauseInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"\\u0001\" | rdf+xml",
        "STRDT(\"a<b\", <http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral>) | rdf+xml"})
    void statementsThatXmlCannotWriteAreNotAcceptable(String value, String form) {
        String query = "CONSTRUCT { <a:a> <http://a/b> ?x } WHERE { BIND(" + value + " AS ?x) }";
        assertThat(refused(ask(query, "application/" + form))).contains("<a:a>", "text/turtle");
        assertThat(ask(query, "text/turtle").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<a:a> <http://a/b> \"\\u0001\" . | rdf+xml",
        "<a:a> <http://a/b> <<( <a:a> <a:b> <a:c> )>> . | rdf+xml",
        "<a:a> <http://a/b> <<( <a:a> <a:b> <a:c> )>> . | ld+json"})
    void aGraphThatAFormCannotSayIsNotAcceptable(String turtle, String form) {
        assertThat(http.send("PUT", "/data/odd", turtle, Http.with(Http.EDITOR, "Content-Type", "text/turtle")).statusCode()).isLessThan(300);
        assertThat(refused(http.get("/data/odd", Map.of("Accept", "application/" + form)))).contains("<a:a>", "text/turtle");
        assertThat(http.get("/data/odd", Map.of("Accept", "text/turtle")).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask(String query, String accept) {
        return http.get("/sparql?query=" + Http.encode(query), Map.of("Accept", accept));
    }

    private static String refused(HttpResponse<String> response) {
        return RefusalTests.problem(response, 406, "not-acceptable").get("detail").asString();
    }
}
