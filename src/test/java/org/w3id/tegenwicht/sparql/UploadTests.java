package org.w3id.tegenwicht.sparql;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
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

/** What is sent is stored as it was meant, or refused: nothing is guessed, replaced or left out without a word. */
@SparqlServer
class UploadTests {

    private static final String GRAPH = "/data?graph=" + Http.encode("urn:x:upload");
    private static final String CAFE = "<a:b> <a:c> \"café\" .";
    private static final String XML = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/">
              <rdf:Description rdf:about="http://example.org/a"><e:p>%s</e:p></rdf:Description>
            </rdf:RDF>""";

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
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text/turtle|" + CAFE, "application/n-triples|" + CAFE,
        "application/ld+json|{\"@id\": \"a:b\", \"a:c\": \"café\"}"})
    void bytesThatAreNoUtf8AreRefusedAndTheirPlaceIsSaid(String type, String body) {
        HttpResponse<String> refused = put(type, "\n\r\n" + body, ISO_8859_1);
        var problem = RefusalTests.problem(refused, 400, "encoding");
        assertThat(problem.get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("column").asInt()).isEqualTo(body.indexOf('é') + 1);
        assertThat(put(type, body, UTF_8).statusCode()).isEqualTo(201);
        assertThat(value()).isEqualTo("café");
    }

    @Test
    void aFormIsHeldToUtf8InEachOfItsParts() {
        String form = """
                --cut\r
                Content-Disposition: form-data; name="one"; filename="one.ttl"\r
                Content-Type: text/turtle%s\r
                \r
                <a:b> <a:c> "café" .\r
                --cut--\r
                """;
        String type = "multipart/form-data; boundary=cut";
        RefusalTests.problem(send("POST", type, form.formatted(""), ISO_8859_1), 400, "encoding");
        RefusalTests.problem(send("POST", type, form.formatted("; charset=iso-8859-1"), ISO_8859_1), 415, "unsupported-type");
        assertThat(send("POST", type, form.formatted("; charset=UTF-8"), UTF_8).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void anotherCharsetIsUnsupported(String type) {
        RefusalTests.problem(put(type + ";charset=iso-8859-1", CAFE, ISO_8859_1), 415, "unsupported-type");
    }

    @Test
    void aTextThatIsNoUtf8IsNoQueryAndNoUpdate() {
        byte[] query = "SELECT (\"café\" AS ?x) {}".getBytes(ISO_8859_1);
        RefusalTests.problem(http.sendBytes("POST", "/sparql", query, Map.of("Content-Type", "application/sparql-query")), 400, "encoding");
        byte[] update = ("INSERT DATA { " + CAFE + " }").getBytes(ISO_8859_1);
        RefusalTests.problem(http.sendBytes("POST", "/sparql/update", update, Http.with(Http.EDITOR, "Content-Type", "application/sparql-update")),
                400, "encoding");
    }

    @Test
    void rdfXmlSaysItselfHowItIsEncoded() {
        String latin = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + XML.formatted("café");
        assertThat(put("application/rdf+xml", latin, ISO_8859_1).statusCode()).isEqualTo(201);
        assertThat(value()).isEqualTo("café");
        RefusalTests.problem(put("application/rdf+xml", XML.formatted("café"), ISO_8859_1), 400, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<!ENTITY y SYSTEM \"http://localhost:1/\"><!ENTITY x \"see &y;\">"})
    void anEntityThatStandsElsewhereIsRefused(String entity) {
        HttpResponse<String> refused = put("application/rdf+xml", "<!DOCTYPE r [" + entity + "]>" + XML.formatted("&x;"), UTF_8);
        assertThat(RefusalTests.problem(refused, 400, "entity").get("detail").asString()).contains("&");
    }

    @Test
    void anEntityOfTheDocumentItselfIsRead() {
        assertThat(put("application/rdf+xml", "<!DOCTYPE r [<!ENTITY x \"here\">]>" + XML.formatted("&x;"), UTF_8).statusCode()).isEqualTo(201);
        assertThat(value()).isEqualTo("here");
    }

    @Test
    void turtleThatBreaksOffIsRefused() {
        RefusalTests.problem(put("text/turtle", CAFE + " <a:b> <a:c> \"more\"", UTF_8), 400, "syntax");
    }

    @ParameterizedTest
    @CsvSource({"POST, /data?graph=urn:x:upload", "POST, /data", "POST, /data/x", "POST, /data?default", "PUT, /data/x"})
    void whatCurlSendsByDefaultIsUnsupported(String method, String path) {
        String turtle = "<a:b> <a:c>\n \"x&y<z>\" .\n";
        HttpResponse<String> refused = http.send(method, path, turtle, Http.with(Http.EDITOR, "Content-Type", "application/x-www-form-urlencoded"));
        assertThat(RefusalTests.problem(refused, 415, "unsupported-type").get("detail").asString()).contains("text/turtle");
    }

    @Test
    void aNameOfAGraphThatIsNoUtf8IsABadRequest() {
        RefusalTests.problem(http.get("/data?graph=%FF", Map.of()), 400, "parameters");
    }

    private HttpResponse<String> put(String type, String body, Charset charset) {
        return send("PUT", type, body, charset);
    }

    private HttpResponse<String> send(String method, String type, String body, Charset charset) {
        return http.sendBytes(method, GRAPH, body.getBytes(charset), Http.with(Http.EDITOR, "Content-Type", type));
    }

    private String value() {
        String query = "SELECT ?o FROM <urn:x:upload> { ?s ?p ?o }";
        return http.get("/sparql?format=csv&query=" + Http.encode(query), Map.of()).body().split("\\R")[1];
    }
}
