package org.w3id.tegenwicht.publish.dumps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The dumps of the running server hold what it answers from. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DumpsIT {

    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"all.nq.gz, nq", "all.trig.gz, trig", "all.jsonld.gz, jsonld"})
    void theWholeLoadsElsewhereToTheSameCounts(String file, String suffix) throws Exception {
        assertThat(sizes(loaded(get("/dumps/" + file).body(), suffix))).isEqualTo(countedHere());
    }

    @ParameterizedTest
    @CsvSource({"nq", "ttl", "jsonld"})
    void aNamedGraphComesByItself(String suffix) throws Exception {
        DatasetGraph data = loaded(get("/dumps/graph/data/act/care-leavers." + suffix + ".gz").body(), suffix);
        assertThat(sizes(data).values()).containsExactly(countedHere().get("https://w3id.org/tegenwicht/graph/data/act/care-leavers"));
    }

    @Test
    void theChecksumIsRightAndIsTheTagOfTheFile() throws Exception {
        HttpResponse<byte[]> file = get("/dumps/all.trig.gz");
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.body()));
        assertThat(new String(get("/dumps/all.trig.gz.sha256").body(), StandardCharsets.US_ASCII)).isEqualTo(digest + "  all.trig.gz\n");
        assertThat(file.headers().firstValue("ETag")).hasValue("\"" + digest + "\"");
        assertThat(file.headers().firstValueAsLong("Content-Length")).hasValue(file.body().length);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/gzip");
        assertThat(file.headers().firstValue("Last-Modified")).isPresent();
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"all.trig.gz\"");
    }

    @Test
    void theFileOfAGenerationHasAnAddressThatStays() throws Exception {
        HttpResponse<byte[]> newest = get("/dumps/all.nq.gz");
        String address = newest.headers().firstValue("Content-Location").orElseThrow();
        assertThat(address).matches("http://localhost:" + port + "/dumps/[0-9]+-[0-9]{8}T[0-9]{9}Z/all\\.nq\\.gz");
        HttpResponse<byte[]> pinned = get(URI.create(address).getPath());
        assertThat(pinned.body()).isEqualTo(newest.body());
        assertThat(pinned.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        HttpResponse<byte[]> generation = get(URI.create(address).getPath().replaceFirst("-[^/]+", ""));
        assertThat(generation.statusCode()).isEqualTo(404);
        assertThat(new String(generation.body(), StandardCharsets.UTF_8)).contains(URI.create(address).getPath());
    }

    @Test
    void aPartOfAFileCanBeFetchedAndAFileThatIsKnownIsNotSentAgain() throws Exception {
        byte[] whole = get("/dumps/all.nq.gz").body();
        HttpResponse<byte[]> part = send(request("/dumps/all.nq.gz").header("Range", "bytes=10-19"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 10-19/" + whole.length);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
        String tag = part.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request("/dumps/all.nq.gz").header("If-None-Match", tag)).statusCode()).isEqualTo(304);
        HttpResponse<byte[]> head = send(request("/dumps/all.nq.gz").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.length);
    }

    @Test
    void whoHasAPartOfAnotherFileGetsTheWhole() throws Exception {
        HttpResponse<byte[]> whole = get("/dumps/all.nq.gz");
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request("/dumps/all.nq.gz").header("Range", "bytes=10-19").header("If-Range", tag)).body()).hasSize(10);
        for (String other : new String[] {"\"other\"", "W/" + tag, "Thu, 01 Jan 2026 00:00:00 GMT"}) {
            HttpResponse<byte[]> answer = send(request("/dumps/all.nq.gz").header("Range", "bytes=10-19").header("If-Range", other));
            assertThat(answer.statusCode()).as(other).isEqualTo(200);
            assertThat(answer.body()).as(other).isEqualTo(whole.body());
            assertThat(answer.headers().firstValue("ETag")).as(other).hasValue(tag);
        }
    }

    @Test
    void aUnitThatWeDoNotCountInIsNoMistake() throws Exception {
        byte[] whole = get("/dumps/all.nq.gz").body();
        HttpResponse<byte[]> answer = send(request("/dumps/all.nq.gz").header("Range", "lines=1-2"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(whole);
        assertThat(send(request("/dumps/all.nq.gz").header("Range", "bytes=zz")).body()).isEqualTo(whole);
    }

    @Test
    void whoHasItAllIsNotSentItAgain() throws Exception {
        int length = get("/dumps/all.nq.gz").body().length;
        HttpResponse<byte[]> answer = send(request("/dumps/all.nq.gz").header("Range", "bytes=" + length + "-"));
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */" + length);
        assertThat(answer.body()).isEmpty();
        assertThat(send(request("/dumps/all.nq.gz").header("Range", "bytes=-5")).body()).hasSize(5);
    }

    @Test
    void whoWantsItOnlyIfThereIsNoneIsToldThatThereIs() throws Exception {
        HttpResponse<byte[]> answer = send(request("/dumps/all.nq.gz").header("If-None-Match", "*"));
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("ETag")).isEqualTo(get("/dumps/all.nq.gz").headers().firstValue("ETag"));
    }

    @Test
    void peopleGetAPageAndProgramsTheDataSetsWithTheirFiles() throws Exception {
        HttpResponse<byte[]> page = send(request("/dumps/").header("Accept", "text/html").header("Accept-Language", "en"));
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Files to take away", "all.nq.gz", "data/act/care-leavers");
        HttpResponse<byte[]> data = send(request("/dumps/").header("Accept", "text/turtle"));
        assertThat(data.statusCode()).isEqualTo(303);
        assertThat(data.headers().firstValue("Location").orElseThrow()).endsWith("/dataset");
    }

    @ParameterizedTest
    @CsvSource({"/dumps/nothing.nq.gz", "/dumps/999999/all.nq.gz", "/dumps/1-20260101T000000000Z/all.nq.gz", "/dumps/index.json"})
    void whatIsNotADumpIsNotThere(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isIn(404, 400);
    }

    private Map<String, Long> countedHere() throws Exception {
        HttpResponse<byte[]> answer = send(request("/sparql").header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")));
        Map<String, Long> counts = new TreeMap<>();
        ResultSetFactory.fromJSON(new ByteArrayInputStream(answer.body()))
                .forEachRemaining(row -> counts.put(row.getResource("g").getURI(), row.getLiteral("n").getLong()));
        return counts;
    }

    static DatasetGraph loaded(byte[] compressed, String suffix) throws Exception {
        return RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(compressed))).lang(RDFLanguages.fileExtToLang(suffix)).toDatasetGraph();
    }

    static Map<String, Long> sizes(DatasetGraph data) {
        Map<String, Long> sizes = new TreeMap<>();
        data.find().forEachRemaining(quad -> sizes.merge(quad.getGraph().toString(), 1L, Long::sum));
        return sizes;
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }
}
