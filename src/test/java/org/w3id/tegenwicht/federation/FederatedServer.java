package org.w3id.tegenwicht.federation;


import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** A server with one member that does as it is told; all tests of it share one start. */
@ActiveProfiles("empty")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "tegenwicht.federation.time-limit=6s", "tegenwicht.federation.max-rows=50", "tegenwicht.federation.faults-before-pause=1000000"})
abstract class FederatedServer {

    static final OddMember MEMBER = new OddMember();
    private static boolean filled;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    @LocalServerPort
    int port;
    @Autowired
    private GraphStore store;
    @Autowired
    private GraphNames names;
    @Autowired
    private Federation federation;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("tegenwicht.federation.members[0].name", () -> "neighbour");
        registry.add("tegenwicht.federation.members[0].endpoint", () -> MEMBER.endpoint().toString());
        registry.add("tegenwicht.federation.members[0].title.nl", () -> "De buren");
        registry.add("tegenwicht.federation.members[0].title.en", () -> "The neighbours");
        registry.add("tegenwicht.federation.members[0].timeout", () -> "400ms");
        registry.add("tegenwicht.federation.members[0].max-rows", () -> "100");
        registry.add("tegenwicht.federation.members[0].max-bytes", () -> "1MB");
        registry.add("tegenwicht.federation.members[0].prefixes.nb", () -> "https://neighbour.example/");
        registry.add("tegenwicht.federation.members[0].user", () -> "us");
        registry.add("tegenwicht.federation.members[0].password", () -> "open-sesame");
    }

    @BeforeEach
    void fill() {
        MEMBER.behaves(OddMember.knowsNothing());
        if (!filled) {
            filled = true;
            StringBuilder turtle = new StringBuilder("@prefix ex: <https://example.org/> .\n");
            for (int i = 0; i < 60; i++) {
                turtle.append("ex:many ex:has ").append(i).append(" .\n");
            }
            for (int i = 0; i < 12; i++) {
                turtle.append("ex:t%d a ex:Thing ; ex:label \"ding %d\"@nl, \"thing %d\"@en ; ex:size %d ; ex:next ex:t%d .\n".formatted(i, i, i, i % 5, i + 1));
                turtle.append(i % 3 == 0 ? "ex:t%d ex:note \"memo\"@fy .\n".formatted(i) : "");
            }
            turtle.append("ex:place ex:name \"Amsterdam\" ; ex:age 750 ; ex:in [ ex:name \"Noord-Holland\" ] .");
            Graph graph = GraphFactory.createDefaultGraph();
            RDFDataMgr.read(graph, new StringReader(turtle.toString()), null, Lang.TURTLE);
            store.commit(Change.replace(names.named("data/federation-test"), graph));
        }
        ((KnownSources) sources()).invalidate();
    }

    private Object sources() {
        return ReflectionTestUtils.getField(federation, "sources");
    }

    HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        return get("query=" + encoded(query), null);
    }

    HttpResponse<String> get(String parameters, String accept) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(parameters));
        return send(accept == null ? request : request.header("Accept", accept));
    }

    HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("")).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    URI address(String parameters) {
        return root("/federated/sparql" + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    URI root(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
