package org.w3id.tegenwicht.publish.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.FileSystemUtils;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.vocabulary.TW;

/** The description follows what editors write, and is nobody's to write but the program's. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"tegenwicht.description.stored=true",
        "tegenwicht.description.interval=50ms", "tegenwicht.editor.name=ed", "tegenwicht.editor.password=secret", "tegenwicht.home=target/following"})
@ActiveProfiles("empty")
class FollowingTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String GRAPHS = "https://w3id.org/tegenwicht/graph/";

    @LocalServerPort
    private int port;

    @Autowired
    private GraphStore store;

    @Test
    void theDescriptionIsOfTheGenerationThatAWriteMade() throws Exception {
        for (int number = 1; number < 4; number++) {
            assertThat(put("test/followed", "<urn:ex:a> <urn:ex:b> %d .".formatted(number))).isIn(200, 201, 204);
            assertThat(put("test/also", "<urn:ex:a> <urn:ex:b> %d .".formatted(number))).isIn(200, 201, 204);
            Resource whole = settled();
            HttpResponse<String> counted = send(HttpRequest.newBuilder(uri("/sparql")).header("Accept", "text/csv")
                    .header("Content-Type", "application/sparql-query").POST(BodyPublishers.ofString("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")));
            assertThat(whole.getProperty(VOID.triples).getLong()).isEqualTo(Long.parseLong(counted.body().lines().toList().get(1)));
        }
    }

    /** An editor who has just written may write on: that the graph was described meanwhile is no change of what they saw. */
    @Test
    void aDescriptionDoesNotComeBetweenTwoWritesOfAnEditor() throws Exception {
        HttpResponse<String> first = put("test/between", "<urn:ex:a> <urn:ex:b> 1 .", null);
        settled();
        String seen = "\"" + (store.generation() - 1) + "\"";
        assertThat(put("test/between", "<urn:ex:a> <urn:ex:b> 2 .", seen).statusCode()).as(first.body()).isIn(200, 201, 204);
        assertThat(put("test/between", "<urn:ex:a> <urn:ex:b> 3 .", seen).statusCode()).isEqualTo(412);
    }

    @Test
    void dumpsThatCannotBeWrittenAreAnHonestFailure() throws Exception {
        Path home = Path.of("target/following");
        FileSystemUtils.deleteRecursively(home.resolve("dumps"));
        Files.createDirectories(home);
        Path inTheWay = Files.writeString(home.resolve("dumps"), "a file where the folder should be");
        try {
            put("test/dumped", "<urn:ex:a> <urn:ex:b> 1 .");
            HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/dumps/all.nq.gz")));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        } finally {
            Files.delete(inTheWay);
        }
        assertThat(send(HttpRequest.newBuilder(uri("/dumps/all.nq.gz"))).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyElseWritesTheDescription() throws Exception {
        assertThat(put("description", "<urn:ex:a> <urn:ex:b> 1 .")).isEqualTo(403);
    }

    /** The whole, as soon as it is described in the generation that the store is at. */
    private Resource settled() throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            long generation = store.generation();
            HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/.well-known/void")).header("Accept", "text/turtle"));
            Resource whole = RDFParser.fromString(answer.body(), Lang.TURTLE).toModel().createResource("https://w3id.org/tegenwicht/dataset#tegenwicht");
            long described = whole.getProperty(ResourceFactory.createProperty(TW.generation.getURI())).getLong();
            if (described == generation && store.generation() == generation) {
                return whole;
            }
            assertThat(Instant.now()).as("described is %d, the store is at %d", described, generation).isBefore(end);
            Thread.sleep(50);
        }
    }

    private int put(String graph, String turtle) throws Exception {
        return put(graph, turtle, null).statusCode();
    }

    private HttpResponse<String> put(String graph, String turtle, String seen) throws Exception {
        String editor = Base64.getEncoder().encodeToString("ed:secret".getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/data?graph=" + GRAPHS + graph)).header("Authorization", "Basic " + editor)
                .header("Content-Type", "text/turtle").PUT(BodyPublishers.ofString(turtle));
        return send(seen == null ? request : request.header("If-Match", seen));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
