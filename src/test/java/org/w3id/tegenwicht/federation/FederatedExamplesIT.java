package org.w3id.tegenwicht.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.StoredQuery;

/**
 * The queries of {@code queries/federated/} over our own words, places, organisations and studies and two other servers, a Fuseki and an RDF4J, each in a process of
 * its own.
 */
@ActiveProfiles("empty")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FederatedExamplesIT {

    private static final Path EXPECTED = Path.of("src/test/resources/federation/expected");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;
    private static ServerProcess fuseki;
    private static ServerProcess rdf4j;

    private static boolean filled;

    @LocalServerPort
    private int port;
    @Autowired
    private GraphStore store;
    @Autowired
    private GraphNames names;

    /** The curated files that the questions are about: all of them would take much longer. */
    @BeforeEach
    void fill() throws IOException {
        if (filled) {
            return;
        }
        Graph graph = GraphFactory.createDefaultGraph();
        for (Path root : List.of(Path.of("ontology"), Path.of("data"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().matches("ontology.schemes.*\\.ttl|data.(organizations|studies|describe.countries).*\\.ttl|.*mappings.*\\.ttl"))
                        .forEach(file -> RDFDataMgr.read(graph, file.toUri().toString()));
            }
        }
        store.commit(Change.replace(names.named("data/federation-test"), graph));
        filled = true;
    }

    @DynamicPropertySource
    static void members(DynamicPropertyRegistry registry) throws Exception {
        fuseki = ServerProcess.fuseki(folder, "cbs", "eu");
        rdf4j = ServerProcess.rdf4j(folder, "elsst", "wikidata");
        List<URI> endpoints = List.of(fuseki.address("cbs"), fuseki.address("eu"), rdf4j.address("elsst"), rdf4j.address("wikidata"));
        for (int i = 0; i < endpoints.size(); i++) {
            URI endpoint = endpoints.get(i);
            registry.add("tegenwicht.federation.members[" + i + "].name", () -> endpoint.getPath().substring(1));
            registry.add("tegenwicht.federation.members[" + i + "].endpoint", endpoint::toString);
        }
        registry.add("tegenwicht.federation.members[0].uri-space[0]", () -> "https://taxonomie.cbs.nl/");
        fuseki.awaitReady("eu");
        rdf4j.awaitReady("wikidata");
    }

    @AfterAll
    static void stop() throws Exception {
        fuseki.close();
        rdf4j.close();
    }

    static Stream<String> examples() {
        return QueryCatalogue.read(null).in(StoredQuery.Folder.FEDERATED).stream().map(StoredQuery::name);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersAsExpected(String name) throws Exception {
        HttpResponse<String> answer = ask(QueryCatalogue.read(null).get(name).text());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Path file = EXPECTED.resolve(name + ".csv");
        if (Boolean.getBoolean("expected.write")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, answer.body().replace("\r\n", "\n"));
        }
        assertThat(answer.body().replace("\r\n", "\n")).isEqualTo(Files.readString(file)).hasLineCount(Math.max(2, (int) answer.body().lines().count()));
        assertThat(answer.headers().firstValue(FederationController.WARNING)).isEmpty();
    }

    @Test
    void everyExampleIsThere() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(5);
    }

    /** Nobody says who knows what: our graph, Fuseki and RDF4J each know a part. */
    @Test
    void findsOutByItselfWhoKnowsWhat() throws Exception {
        long before = requests("cbs") + requests("elsst");
        HttpResponse<String> answer = ask(QueryCatalogue.read(null).get("three-vocabularies").text());
        assertThat(answer.body()).contains("armoede", "POVERTY", "Q10294");
        assertThat(requests("cbs") + requests("elsst")).isGreaterThan(before);
    }

    @Test
    void doesNotAskAMemberAboutWhatIsNotOfItsIris() throws Exception {
        long before = requests("cbs");
        ask("SELECT ?name { <http://www.wikidata.org/entity/Q10294> <http://www.w3.org/2000/01/rdf-schema#label> ?name }");
        assertThat(requests("cbs")).isEqualTo(before);
    }

    @Test
    void aStoredQueryThatNeedsOthersIsAnsweredByTheFederation() throws Exception {
        HttpResponse<String> answer = get("/v1/queries/survey-terms");
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("http://localhost:" + port + "/federated/sparql?query=");
        assertThat(get(location.substring(location.indexOf("/federated"))).body()).contains("EINSAMKEIT");
        assertThat(get("/v1/queries/survey-terms/text").statusCode()).isEqualTo(200);
        assertThat(get("/v1/queries/survey-terms.rq").body()).contains("#+ endpoint: http://localhost:" + port + "/federated/sparql");
        String version = get("/v1/queries/survey-terms.rq").headers().firstValue("Query-Version").orElseThrow();
        assertThat(get("/v1/queries/survey-terms/versions/" + version).headers().firstValue("Location")).hasValue(location);
        assertThat(get("/v1/queries/survey-terms/versions/000000000000").statusCode()).isEqualTo(404);
    }

    /** Each form that it offers comes, and what the redirect would lose is refused. */
    @Test
    void aStoredQueryThatNeedsOthersKeepsToItsDescription() throws Exception {
        for (String[] form : new String[][] {{"sparql-json", "application/sparql-results+json"}, {"csv", "text/csv"}, {"xml", "application/sparql-results+xml"}}) {
            HttpResponse<String> sent = get("/v1/queries/survey-terms?format=" + form[0]);
            String location = sent.headers().firstValue("Location").orElseThrow();
            HttpResponse<String> answer = get(location.substring(location.indexOf("/federated")));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(form[1]);
        }
        assertThat(get("/v1/queries/survey-terms?format=sparql").body()).isEqualTo(get("/v1/queries/survey-terms/text").body());
        assertThat(get("/v1/queries/survey-terms?page=1").statusCode()).isEqualTo(400);
        assertThat(get("/v1/queries").body()).contains("\"federation\":{\"members\":[\"elsst\"],\"missing\":[],\"available\":true}");
    }

    private long requests(String member) throws Exception {
        String metrics = get("/actuator/prometheus").body();
        return metrics.lines().filter(line -> line.startsWith("tegenwicht_federation_requests_seconds_count{member=\"" + member + "\"}"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }

    private HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        return get("/federated/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
