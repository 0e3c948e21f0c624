package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** Heavy queries end in time, never look complete when they are not, and leave room for others. */
@SparqlServer
@ExtendWith(OutputCaptureExtension.class)
class LoadTests {

    /** Billions of rows, one after the other. */
    private static final String ROWS = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";
    private static final String COUNT = ROWS.replace("*", "(COUNT(*) AS ?rows)");

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
        Chains.alone(store, names, Map.of("dense", Chains.dense(80)));
    }

    @Test
    void aQueryThatTakesTooLongIsUnavailable() {
        timesOut(COUNT);
    }

    @Test
    void aPropertyPathThatTakesTooLongIsUnavailable() {
        timesOut("SELECT (COUNT(*) AS ?n) WHERE { ?a (<https://example.org/next>/<https://example.org/next>)* ?b . "
                + "?b (<https://example.org/next>|!<https://example.org/other>)* ?c . ?c (<https://example.org/next>/!<x:y>)+ ?d }");
    }

    @Test
    void anExpressionThatMatchesWithoutEndGivesItsPlaceBack() {
        String bomb = "REGEX(%s, \"(.*)*(.*)*(.*)*(.*)*(.*)*[^x]\\\\1\\\\2\")";
        String text = "\"" + "x".repeat(40) + "\"";
        for (int i = 0; i < 5; i++) {
            timesOut("SELECT * { ?s ?p ?o BIND(IF(?s = ?s, " + text + ", ?s) AS ?u) FILTER(" + bomb.formatted("?u") + ") }");
        }
        timesOut("SELECT (" + bomb.formatted(text) + " AS ?x) {}");
        timesOut("SELECT (SUM(IF(" + bomb.formatted(text) + ", 1, 0)) AS ?x) { ?s ?p ?o }");
        assertThat(http.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONCAT(?s%d, ?s%d)", "REPLACE(?s%d, 'a', 'aaaaaaaaaa')", "ENCODE_FOR_URI(CONCAT(?s%d, ' ', ?s%d))"})
    void textsDoNotGrowWithoutEnd(String grow) {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?s26) AS ?l) { ?s ?p ?o BIND(CONCAT(STR(?s), 'aaaaaaaaaa') AS ?s0)");
        for (int i = 0; i < 26; i++) {
            query.append(" BIND(").append(grow.formatted(i, i)).append(" AS ?s").append(i + 1).append(")");
        }
        RefusalTests.problem(http.query(query.append(" } ORDER BY ?s26").toString()), 422, "text-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DISTINCT "})
    void gatheredTextsDoNotGrowWithoutEnd(String distinct) {
        String text = "\"" + "x".repeat(10_000) + "\"";
        RefusalTests.problem(http.query("SELECT (GROUP_CONCAT(" + distinct + "CONCAT(STR(?s), STR(?o), " + text + ")) AS ?all) { ?s ?p ?o }"), 422, "text-too-long");
    }

    @Test
    void numbersDoNotGrowWithoutEnd() {
        StringBuilder query = new StringBuilder("SELECT ?n40 { BIND(7 AS ?n0)");
        for (int i = 0; i < 40; i++) {
            query.append(" BIND(?n%d * ?n%d AS ?n%d)".formatted(i, i, i + 1));
        }
        assertThat(http.query(query.append(" }").toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void boundedExpressionsAnswerAsBefore() {
        HttpResponse<String> answer = http.send("GET", "/sparql?format=csv&query=" + Http.encode("""
                SELECT (REPLACE("Abc"@nl, "b", "x", "i") AS ?a) (CONCAT("a"@nl, "b"@nl) AS ?b) (ENCODE_FOR_URI("a b") AS ?c)
                  (REGEX("Amster", "^am", "i") AS ?d) (2 * 3 AS ?e) (LANG(REPLACE("q"@nl, "q", "z")) AS ?f)
                  (EXISTS { ?s ?p ?o FILTER(REGEX(STR(?o), "d1$")) } AS ?g) {}"""), null, Map.of());
        assertThat(answer.body().lines().skip(1).toList()).containsExactly("Axc,ab,a%20b,true,6,nl,true");
        HttpResponse<String> grouped = http.send("GET", "/sparql?format=csv&query=" + Http.encode("""
                SELECT (GROUP_CONCAT(?x; SEPARATOR="/") AS ?a) (GROUP_CONCAT(DISTINCT ?x) AS ?b) (COUNT(*) AS ?c) (SUM(?x * 2) AS ?d)
                { VALUES ?x { 1 1 2 } } HAVING (COUNT(*) > 2) ORDER BY (COUNT(*))"""), null, Map.of());
        assertThat(grouped.body().lines().skip(1).toList()).containsExactly("1/1/2,1 2,3,8");
    }

    private void timesOut(String query) {
        Instant start = Instant.now();
        HttpResponse<String> response = http.query(query);
        RefusalTests.problem(response, 503, "time-limit");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(Duration.between(start, Instant.now())).as("far from the minutes that it would take").isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void anAnswerThatBreaksOffNeverLooksComplete(CapturedOutput log) throws IOException {
        assertThatThrownBy(() -> http.query(ROWS)).hasRootCauseInstanceOf(IOException.class);
        String raw = raw("GET /sparql?format=csv&query=" + Http.encode(ROWS) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(raw).startsWith("HTTP/1.1 200").containsIgnoringCase("Transfer-Encoding: chunked");
        assertThat(raw).doesNotEndWith("\r\n0\r\n\r\n").doesNotContain("problem", "cancel", "Exception");
        assertThat(log.getAll()).as("it is no failure of ours").doesNotContain("ERROR");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream received = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(received);
            } catch (IOException reset) {
                assertThat(reset).hasMessageContaining("reset");
            }
            return received.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void beyondThePoolQueriesAreTurnedAwayWhilePagesAnswer() {
        List<CompletableFuture<HttpResponse<String>>> running = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> http.query(COUNT), task -> Thread.startVirtualThread(task))).toList();
        await(500);
        HttpResponse<String> turnedAway = http.query("ASK {}");
        RefusalTests.problem(turnedAway, 503, "busy");
        assertThat(turnedAway.headers().firstValue("Retry-After")).isPresent();
        assertThat(http.get("/", Map.of("Accept", "text/html")).statusCode()).isEqualTo(200);
        running.forEach(query -> assertThat(query.join().statusCode()).isEqualTo(503));
        assertThat(http.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerWithTooManyTriplesIsRefusedAsAWhole() {
        RefusalTests.problem(http.query("CONSTRUCT WHERE { ?s ?p ?o }"), 422, "answer-too-large");
    }

    private static void await(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
