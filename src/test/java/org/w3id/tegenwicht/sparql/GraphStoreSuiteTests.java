package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/**
 * What the Graph Store Protocol suite of the W3C asks (rdf-tests, sparql11/http-rdf-update), each of its steps, with requests of our own;
 * and what follows from a default graph that is the union of all.
 */
@SparqlServer
class GraphStoreSuiteTests {

    private static final String PERSON = "/data/person/1.ttl";
    private static final String JOHN = "<> <http://example.org/card> [ <http://example.org/fn> \"John\" ] .";
    private static final String JANE = "<> <http://example.org/card> [ <http://example.org/fn> \"Jane\" ] .";
    private static final String ALICE = "<http://example.org/alice> <http://example.org/fn> \"Alice\" .";

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

    @Test
    void aGraphIsMadeReplacedAndReadAtItsAddress() {
        assertThat(write("PUT", PERSON, JOHN).statusCode()).isEqualTo(201);
        assertThat(read(PERSON).isIsomorphicWith(graph(JOHN))).isTrue();
        assertThat(read("/data?graph=" + Http.encode(http.url(PERSON))).isIsomorphicWith(graph(JOHN))).isTrue();
        assertThat(read("/data?graph=" + Http.encode(names.base() + "data/person/1.ttl")).isIsomorphicWith(graph(JOHN))).isTrue();
        assertThat(write("PUT", PERSON, JANE).statusCode()).isEqualTo(204);
        assertThat(read(PERSON).isIsomorphicWith(graph(JANE))).isTrue();
    }

    @Test
    void aMalformedDocumentChangesNothing() {
        write("PUT", PERSON, JOHN);
        assertThat(write("PUT", PERSON, "<rdf:RDF>").statusCode()).isEqualTo(400);
        assertThat(http.send("PUT", PERSON, JANE, Http.with(Http.EDITOR, "Content-Type", "application/rdf+xml")).statusCode()).isEqualTo(400);
        assertThat(read(PERSON).isIsomorphicWith(graph(JOHN))).isTrue();
    }

    @Test
    void theDefaultGraphIsWrittenAndReadToo() {
        assertThat(write("PUT", "/data?default", ALICE).statusCode()).isEqualTo(201);
        assertThat(read("/data?default").contains(graph(ALICE).find().next())).isTrue();
        assertThat(write("PUT", "/data?default", JANE.replace("<>", "<urn:x>")).statusCode()).isEqualTo(204);
        assertThat(http.query("ASK { ?s ?p \"Alice\" }").body()).contains("false");
        assertThat(http.send("DELETE", "/data?default", null, Http.EDITOR).statusCode()).isEqualTo(204);
        assertThat(http.query("ASK { ?s ?p \"Jane\" }").body()).contains("false");
    }

    @Test
    void aGraphIsDeletedAndThenGone() {
        write("PUT", "/data/person/2.ttl", JOHN);
        assertThat(http.send("DELETE", "/data/person/2.ttl", null, Http.EDITOR).statusCode()).isEqualTo(204);
        assertThat(http.get("/data/person/2.ttl", Map.of()).statusCode()).isEqualTo(404);
        assertThat(http.send("DELETE", "/data/person/2.ttl", null, Http.EDITOR).statusCode()).isEqualTo(404);
    }

    @Test
    void aPostAddsToAGraph() {
        write("PUT", PERSON, JANE);
        assertThat(write("POST", PERSON, ALICE).statusCode()).isEqualTo(204);
        assertThat(write("POST", PERSON, "").statusCode()).as("nothing to add").isEqualTo(204);
        assertThat(read(PERSON).isIsomorphicWith(graph(JANE + ALICE))).isTrue();
    }

    @Test
    void aPostOfAFormAddsEachOfItsFiles() {
        write("PUT", PERSON, ALICE);
        String form = """
                --cut\r
                Content-Disposition: form-data; name="one"; filename="one.ttl"\r
                Content-Type: text/turtle; charset=utf-8\r
                \r
                <http://example.org/alice> <http://example.org/family> "Doe" .\r
                --cut\r
                Content-Disposition: form-data; name="two"; filename="two.nt"\r
                \r
                <http://example.org/alice> <http://example.org/given> "Alice" .\r
                --cut--\r
                """;
        Map<String, String> asForm = Http.with(Http.EDITOR, "Content-Type", "multipart/form-data; boundary=cut");
        assertThat(http.send("POST", PERSON, form, asForm).statusCode()).isEqualTo(204);
        assertThat(read(PERSON).size()).isEqualTo(3);
        assertThat(http.send("POST", PERSON, form.replace("two.nt", "two.exe"), asForm).statusCode()).isEqualTo(415);
        assertThat(http.send("POST", PERSON, form.substring(0, 100), asForm).statusCode()).isEqualTo(400);
        assertThat(http.send("POST", PERSON, "", asForm).statusCode()).as("no part at all").isEqualTo(400);
        assertThat(http.send("POST", PERSON, form.replace("--cut", "--other"), asForm).statusCode()).as("another boundary").isEqualTo(400);
        assertThat(http.send("POST", PERSON, form.replace("Doe", "D".repeat(110_000)), asForm).statusCode()).isEqualTo(413);
        assertThat(read(PERSON).size()).isEqualTo(3);
    }

    @Test
    void aPostThatNamesNoGraphMakesOne() {
        HttpResponse<String> made = write("POST", "/data", ALICE);
        assertThat(made.statusCode()).isEqualTo(201);
        String location = made.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(http.url("/data/"));
        String path = location.substring(http.url("").length());
        assertThat(read(path).isIsomorphicWith(graph(ALICE))).isTrue();
        assertThat(write("POST", path, "").statusCode()).isEqualTo(204);
        assertThat(read(path).isIsomorphicWith(graph(ALICE))).isTrue();
    }

    @Test
    void headTellsWhetherAGraphIsThere() {
        write("PUT", PERSON, JOHN);
        HttpResponse<String> there = http.send("HEAD", PERSON, null, Map.of());
        assertThat(there.statusCode()).isEqualTo(200);
        assertThat(there.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/turtle");
        assertThat(http.send("HEAD", "/data/person/4.ttl", null, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatNamesAGraphTakesNoOtherName() {
        assertThat(write("PUT", PERSON + "?default", JOHN).statusCode()).isEqualTo(400);
        assertThat(write("PUT", "/data", JOHN).statusCode()).as("PUT has to say which graph").isEqualTo(400);
    }

    @Test
    void onlyTheEditorWritesAtAnyOfTheseAddresses() {
        for (String method : new String[] {"PUT", "POST", "DELETE"}) {
            assertThat(http.send(method, PERSON, JOHN, Map.of("Content-Type", "text/turtle")).statusCode()).isEqualTo(401);
            assertThat(http.send(method, "/data?default", JOHN, Map.of("Content-Type", "text/turtle")).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void whatStandsInAGraphWithANameIsNotTakenAwayUnseen() {
        write("PUT", PERSON, ALICE);
        HttpResponse<String> refused = update("DELETE DATA { " + ALICE + " }");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(names.base() + "data/person/1.ttl").contains("GRAPH");
        assertThat(read(PERSON).size()).isOne();
        assertThat(update("INSERT DATA { " + ALICE + " } ; DELETE DATA { " + ALICE + " }").statusCode()).isEqualTo(204);
        assertThat(update("CLEAR DEFAULT").statusCode()).isEqualTo(204);
        assertThat(read(PERSON).size()).as("clearing the default graph leaves the others").isOne();
    }

    @Test
    void anUpdateOfManyOperationsHasTheTimeOfTheWhole() {
        String slow = "INSERT { <urn:x> <urn:n> ?n } WHERE { SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d FILTER(?b < ?d) } } ; ";
        StringBuilder some = new StringBuilder("INSERT DATA { ");
        for (int i = 0; i < 150; i++) {
            some.append("<urn:s").append(i).append("> <urn:p> ").append(i).append(" . ");
        }
        HttpResponse<String> answer = update(some + "} ; " + slow + slow + slow + "INSERT DATA { " + ALICE + " }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(http.query("ASK { <urn:x> <urn:n> ?n . ?alice ?p \"Alice\" }").body()).contains("true");
    }

    @Test
    void theLedgerIsNobodysToClear() {
        write("PUT", PERSON, ALICE);
        long before = store.generation();
        assertThat(update("DROP ALL").statusCode()).isEqualTo(204);
        assertThat(store.generation()).isEqualTo(before + 1);
        assertThat(update("CLEAR GRAPH <" + names.ledger() + ">").statusCode()).isEqualTo(403);
        assertThat(store.generation()).isEqualTo(before + 1);
    }

    private HttpResponse<String> write(String method, String path, String turtle) {
        return http.send(method, path, turtle, Http.with(Http.EDITOR, "Content-Type", "text/turtle; charset=utf-8"));
    }

    private HttpResponse<String> update(String text) {
        return http.send("POST", "/sparql/update", text, Http.with(Http.EDITOR, "Content-Type", "application/sparql-update"));
    }

    private Graph read(String path) {
        HttpResponse<String> answer = http.get(path, Map.of("Accept", "text/turtle"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
    }

    /** As the server reads it, which takes relative IRIs as relative to our own base. */
    private Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).base(names.base()).toGraph();
    }
}
