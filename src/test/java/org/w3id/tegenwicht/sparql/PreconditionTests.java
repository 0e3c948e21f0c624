package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** Writes on a condition, after RFC 9110, section 13.1. */
@SparqlServer
class PreconditionTests {

    private static final String OLD = "/data/old";
    private static final String NEW = "/data/new";
    private static final String TURTLE = "<a:b> <a:c> \"%s\" .";

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
        Chains.alone(store, names, Map.of());
        assertThat(send("PUT", OLD, "old", Map.of()).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE"})
    void whoWantsNothingToBeThereWritesOnlyThen(String method) {
        long before = store.generation();
        RefusalTests.problem(send(method, OLD, "new", Map.of("If-None-Match", "*")), 412, "changed");
        assertThat(store.generation()).isEqualTo(before);
        assertThat(http.get(OLD, Map.of()).body()).contains("old").doesNotContain("new");
        assertThat(send(method, NEW, "new", Map.of("If-None-Match", "*")).statusCode()).isEqualTo(method.equals("DELETE") ? 404 : 201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE"})
    void whoWantsSomethingToBeThereWritesOnlyThen(String method) {
        RefusalTests.problem(send(method, NEW, "new", Map.of("If-Match", "*")), 412, "changed");
        assertThat(send(method, OLD, "new", Map.of("If-Match", "*")).statusCode()).isEqualTo(204);
    }

    @Test
    void whatWasSeenMayBeDemandedOrRuledOut() {
        String seen = http.get(OLD, Map.of()).headers().firstValue("ETag").orElseThrow();
        RefusalTests.problem(send("PUT", OLD, "new", Map.of("If-None-Match", seen)), 412, "changed");
        String written = send("PUT", OLD, "new", Map.of("If-Match", seen)).headers().firstValue("ETag").orElseThrow();
        RefusalTests.problem(send("PUT", OLD, "newer", Map.of("If-Match", seen)), 412, "changed");
        assertThat(send("PUT", OLD, "newer", Map.of("If-None-Match", seen)).statusCode()).isEqualTo(204);
        RefusalTests.problem(send("PUT", OLD, "newest", Map.of("If-Match", written)), 412, "changed");
    }

    @Test
    void aGraphThatTheServerNamesIsNew() {
        assertThat(send("POST", "/data", "new", Map.of("If-None-Match", "*")).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> send(String method, String path, String value, Map<String, String> condition) {
        Map<String, String> headers = Http.with(Http.EDITOR, "Content-Type", "text/turtle");
        headers.putAll(condition);
        return http.send(method, path, TURTLE.formatted(value), headers);
    }
}
