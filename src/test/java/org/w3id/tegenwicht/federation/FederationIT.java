package org.w3id.tegenwicht.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** One query over our own graph and a member in this test, which answers as told. */
@ActiveProfiles("empty")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tegenwicht.federation.time-limit=3s", "tegenwicht.federation.max-rows=50"})
class FederationIT {

    private static final HttpServer MEMBER = member();
    private static volatile String type;
    private static volatile String body;

    @LocalServerPort
    private int port;
    @Autowired
    private GraphStore store;
    @Autowired
    private GraphNames names;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("tegenwicht.federation.members[0].name", () -> "neighbour");
        registry.add("tegenwicht.federation.members[0].endpoint", () -> "http://localhost:" + MEMBER.getAddress().getPort() + "/sparql");
    }

    @AfterAll
    static void stop() {
        MEMBER.stop(0);
    }

    @BeforeEach
    void fill() {
        StringBuilder turtle = new StringBuilder("@prefix ex: <https://example.org/> .\n");
        for (int i = 0; i < 60; i++) {
            turtle.append("ex:many ex:has ").append(i).append(" .\n");
        }
        turtle.append("ex:place ex:name \"Amsterdam\" .");
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new StringReader(turtle.toString()), null, Lang.TURTLE);
        store.commit(Change.replace(names.named("data/federation-test"), graph));
        answers("application/sparql-results+json", "{\"head\":{\"vars\":[]},\"boolean\":false}");
    }

    @Test
    void answersFromOurOwnGraph() throws Exception {
        HttpResponse<String> answer = ask("SELECT ?name WHERE { <https://example.org/place> <https://example.org/name> ?name }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(t -> assertThat(t).startsWith("application/sparql-results+json"));
        assertThat(answer.body()).contains("Amsterdam");
    }

    @Test
    void constructsStatements() throws Exception {
        HttpResponse<String> answer = ask("CONSTRUCT WHERE { <https://example.org/place> <https://example.org/name> ?name }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("<https://example.org/place> <https://example.org/name> \"Amsterdam\"");
    }

    @Test
    void namesAMemberThatAnswersWithAPageInsteadOfCuttingTheAnswer() throws Exception {
        answers("text/html", "<html>all is well</html>");
        HttpResponse<String> answer = ask("SELECT ?b WHERE { ?a <https://example.org/name> ?b . ?a <https://example.org/page> ?c }");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("neighbour").contains("text/html");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void givesAnErrorBeyondTheRowLimit() throws Exception {
        HttpResponse<String> answer = ask("SELECT ?n WHERE { <https://example.org/many> <https://example.org/has> ?n }");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("more than 50 rows");
    }

    @Test
    void refusesServiceAndNonsense() throws Exception {
        assertThat(ask("SELECT * WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }").statusCode()).isEqualTo(403);
        assertThat(ask("SELECT nonsense").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + "/federated/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void answers(String newType, String newBody) {
        type = newType;
        body = newBody;
    }

    private static HttpServer member() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/sparql", exchange -> {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().add("Content-Type", type);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
