package org.w3id.tegenwicht.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The protocol of the federation, and what comes of it when a member behaves in odd ways. */
class FederationIT extends FederatedServer {

    /** Asks our graph and the member for the same. */
    private static final String NAMES = "SELECT ?a ?x WHERE { ?a <https://example.org/name> ?x . ?a <https://example.org/age> ?y }";

    @ParameterizedTest
    @EnumSource(Evil.class)
    void namesAMemberThatMisbehavesAndNeverHangs(Evil evil) throws Exception {
        MEMBER.behaves(evil.behaviour);
        long start = System.nanoTime();
        HttpResponse<String> answer = ask(NAMES);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(evil.reason.status().value());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"member\":\"neighbour\"", "\"reason\":\"" + evil.reason.word() + "\"").doesNotContain("secret", "sesame");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @EnumSource(value = Evil.class, names = {"NEVER_ANSWERS", "SENDS_A_PAGE", "STOPS_HALFWAY", "IS_BROKEN", "SENDS_ROWS_WITHOUT_END"})
    void leavesItOutWhenAskedToAndSaysSo(Evil evil) throws Exception {
        MEMBER.behaves(evil.behaviour);
        HttpResponse<String> answer = get("query=" + encoded(NAMES) + "&partial=true", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("Amsterdam").contains("/federated#neighbour");
        assertThat(answer.headers().firstValue("Federation-Warning")).hasValueSatisfying(warning ->
                assertThat(warning).startsWith("\"neighbour\"; reason=\"" + evil.reason.word() + "\"; detail=\"Member 'neighbour' "));
    }

    @Test
    void doesNotRememberAFailureAsKnowingNothing() throws Exception {
        MEMBER.behaves(Evil.IS_BROKEN.behaviour);
        assertThat(ask("SELECT ?x { ?a <https://example.org/once> ?x }").statusCode()).isEqualTo(502);
        MEMBER.behaves(OddMember.yesAndThen(OddMember.sends("200 OK", Exchange.ROWS,
                "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\",\"value\":\"found\"}}]}}")));
        assertThat(ask("SELECT ?x { ?a <https://example.org/once> ?x }").body()).contains("found");
    }

    @Test
    void leavesNoThreadAndNoConnectionBehind() throws Exception {
        List<Evil> evils = List.of(Evil.TRICKLES, Evil.TRICKLES_ITS_HEAD, Evil.SENDS_ROWS_WITHOUT_END, Evil.BREAKS_OFF, Evil.STOPS_HALFWAY);
        AtomicInteger turn = new AtomicInteger();
        MEMBER.behaves((request, out) -> evils.get(turn.getAndIncrement() % evils.size()).behaviour.answer(request, out));
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> fifty = Collections.nCopies(50, () -> ask(NAMES).statusCode());
            for (Future<Integer> status : callers.invokeAll(fifty)) {
                assertThat(status.get()).isIn(422, 502, 504);
            }
        }
        for (int i = 0; i < 50 && (!threads().isEmpty() || MEMBER.connections() > 0); i++) {
            Thread.sleep(100);
        }
        assertThat(threads()).isEmpty();
        assertThat(MEMBER.connections()).isZero();
    }

    /** The threads that FedX works with. */
    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> name.contains("Join Scheduler") || name.contains("Union Scheduler") || name.contains("FedX") || name.startsWith("federation-end")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text/csv | text/csv | Amsterdam",
        "text/tab-separated-values | text/tab-separated-values | ?x",
        "application/sparql-results+xml | application/sparql-results+xml | <literal",
        "application/json | application/json | \"vars\"",
        "text/csv;q=0.2, application/sparql-results+xml;q=0.9 | application/sparql-results+xml | <sparql",
        "*/* | application/sparql-results+json | \"bindings\""})
    void writesRowsAsAccepted(String accept, String type, String part) throws Exception {
        HttpResponse<String> answer = get("query=" + encoded("SELECT ?x { <https://example.org/place> <https://example.org/name> ?x }"), accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
        assertThat(answer.body()).contains(part);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void writesStatementsAsAccepted(String type) throws Exception {
        String construct = "CONSTRUCT { ?s <https://example.org/called> ?x } WHERE { ?s <https://example.org/name> ?x ; <https://example.org/age> ?y }";
        HttpResponse<String> answer = get("query=" + encoded(construct), type);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(sent -> assertThat(sent).startsWith(type));
        assertThat(answer.body()).contains("https://example.org/place", "called", "Amsterdam");
    }

    @Test
    void answersYesAndNo() throws Exception {
        String ask = "query=" + encoded("ASK { <https://example.org/place> <https://example.org/name> \"Amsterdam\" }");
        assertThat(get(ask, null).body()).contains("\"boolean\":true".replace(":", " : ")).contains("true");
        assertThat(get(ask, "text/csv").body()).isEqualTo("true");
        assertThat(ask("ASK { <https://example.org/place> <https://example.org/name> \"Utrecht\" }").body()).contains("false");
    }

    @Test
    void describesThings() throws Exception {
        assertThat(get("query=" + encoded("DESCRIBE <https://example.org/place>"), "application/n-triples").body()).contains("\"Amsterdam\"");
    }

    @Test
    void takesQueriesInEveryWayOfTheProtocol() throws Exception {
        String query = "ASK { <https://example.org/place> ?p ?o }";
        assertThat(post("application/x-www-form-urlencoded", "query=" + encoded(query)).body()).contains("true");
        assertThat(post("application/sparql-query", query).body()).contains("true");
        assertThat(post("text/plain", query).statusCode()).isEqualTo(415);
        assertThat(send(HttpRequest.newBuilder(address("query=" + encoded(query))).method("HEAD", HttpRequest.BodyPublishers.noBody())).statusCode()).isEqualTo(200);
        HttpResponse<String> options = send(HttpRequest.newBuilder(address("")).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(200);
        HttpResponse<String> refused = send(HttpRequest.newBuilder(address("")).method("PUT", HttpRequest.BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(405);
        for (HttpResponse<String> answer : List.of(options, refused)) {
            assertThat(answer.headers().firstValue("Allow").orElseThrow().split(", ?")).containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
        }
    }

    @Test
    void doesNotGuessWhatWasSent() throws Exception {
        assertThat(get("query=" + encoded("ASK {} #") + "&query=zzz", null).statusCode()).isEqualTo(400);
        assertThat(post("application/x-www-form-urlencoded", "query=" + encoded("ASK {} #") + "&query=zzz").statusCode()).isEqualTo(400);
        byte[] latin = "SELECT (\"caf\u00e9\" AS ?x) {}".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address("")).header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(latin)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UTF-8");
        assertThat(post("application/sparql-query;charset=iso-8859-1", "ASK {}").statusCode()).isEqualTo(415);
        HttpResponse<String> both = send(HttpRequest.newBuilder(address("query=ASK%7B%7D")).header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString("ASK {}")));
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(both.body()).contains("two queries");
        assertThat(post("application/sparql-query", "SELECT (\"caf\u00e9\" AS ?x) {}").body()).contains("caf\u00e9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CONSTRUCT { <http://ex.org/a> <http://ex.org/> 1 } WHERE {} | application/rdf+xml | the property <http://ex.org/> | text/turtle",
        "CONSTRUCT { <http://ex.org/a> <http://ex.org/b> \"a\\u0001\" } WHERE {} | application/rdf+xml | control character | text/turtle",
        "SELECT (\"a\\u0001\" AS ?x) {} | application/sparql-results+xml | control character | application/sparql-results+json"})
    void refusesWhatXmlCannotSayAndNamesOtherForms(String query, String type, String cause, String other) throws Exception {
        HttpResponse<String> answer = get("query=" + encoded(query), type);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
        assertThat(answer.body()).contains(cause, other).doesNotContain("Ask for one of: " + type);
        assertThat(get("query=" + encoded(query), other).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SELECT nonsense | 400 | SPARQL 1.1",
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } | 403 | federated/neighbour",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } | 403 | federated/neighbour",
        "SELECT * { ?s <https://example.org/in> ?m SERVICE ?m { ?s ?p ?o } } | 403 | variable",
        "SELECT * { SERVICE <https://w3id.org/tegenwicht/federated/neighbour> { SERVICE <http://localhost:1/> { ?s ?p ?o } } } | 403 | inside",
        "SELECT ?n { <https://example.org/many> <https://example.org/has> ?n } | 422 | more than 50 rows",
        "SELECT * { ?s <https://example.org/name> ?o FILTER(REGEX(?o, '(a)\\\\1')) } | 403 | back-references",
        "SELECT * { ?s ?p ?o FILTER(<java:java.lang.System.exit>(1)) } | 403 | our own graph",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> } | 400 | SPARQL"})
    void saysWhatIsWrongWithAQuery(String query, int status, String part) throws Exception {
        HttpResponse<String> answer = ask(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(part);
    }

    @Test
    void refusesATextThatGrowsWithoutEnd() throws Exception {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?v40) AS ?n) { ?s <https://example.org/name> ?v0 . SERVICE <")
                .append(MEMBER.endpoint()).append("> { ?q <https://example.org/none> ?w } ");
        for (int i = 0; i < 40; i++) {
            query.append("BIND(CONCAT(?v").append(i).append(", ?v").append(i).append(") AS ?v").append(i + 1).append(") ");
        }
        MEMBER.behaves(OddMember.noAndThen(OddMember.sends("200 OK", Exchange.ROWS, "{\"head\":{\"vars\":[\"q\",\"w\"]},\"results\":{\"bindings\":[{}]}}")));
        assertThat(ask(query.append("}").toString()).statusCode()).isEqualTo(422);
    }

    @Test
    void refusesAFormThatItDoesNotWrite() throws Exception {
        HttpResponse<String> answer = get("query=" + encoded("ASK {}"), "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/sparql-results+json", "text/csv");
    }

    @Test
    void asksAMemberBySERVICEWithItsNameOrItsEndpoint() throws Exception {
        MEMBER.behaves(OddMember.sends("200 OK", Exchange.ROWS,
                "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\",\"value\":\"theirs\"}}]}}"));
        for (String service : new String[] {"https://w3id.org/tegenwicht/federated/neighbour", MEMBER.endpoint().toString()}) {
            assertThat(ask("SELECT ?x { SERVICE <" + service + "> { ?s nb:says ?x } }").body()).contains("theirs");
        }
    }

    /** Often, for FedX loses what is thrown in its threads now and then. */
    @RepeatedTest(50)
    void warnsOfASilentServiceThatFailed() throws Exception {
        MEMBER.behaves(Evil.IS_BROKEN.behaviour);
        String loud = "SELECT ?x { VALUES ?x { 1 } SERVICE <" + MEMBER.endpoint() + "> { ?s ?p ?o } }";
        HttpResponse<String> failed = ask(loud);
        assertThat(failed.statusCode()).isEqualTo(502);
        assertThat(failed.body()).contains("\"member\":\"neighbour\"");
        HttpResponse<String> silent = ask(loud.replace("SERVICE", "SERVICE SILENT"));
        assertThat(silent.statusCode()).as(silent.body()).isEqualTo(200);
        assertThat(silent.body()).contains("\"1\"").contains("/federated#neighbour");
        assertThat(silent.headers().firstValue("Federation-Warning")).hasValueSatisfying(warning -> assertThat(warning).contains("\"neighbour\"", "failed"));
    }

    @Test
    void warnsOfRowsThatHangTogetherByABlankNode() throws Exception {
        MEMBER.behaves(OddMember.yesAndThen(OddMember.sends("200 OK", Exchange.ROWS, "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}")));
        HttpResponse<String> answer = ask("SELECT ?x { <https://example.org/place> <https://example.org/in> ?b . ?b <https://example.org/name> ?x }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Federation-Warning")).hasValueSatisfying(warning -> assertThat(warning).contains("blank-node"));
    }

    @Test
    void describesItselfAndItsMembers() throws Exception {
        String turtle = get("", "text/turtle").body();
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new StringReader(turtle), null, Lang.TURTLE);
        assertThat(turtle).contains("sparql-service-description#", "BasicFederatedQuery", MEMBER.endpoint().toString(), "De buren",
                "http://localhost:" + port + "/federated/sparql").doesNotContain("sesame");
        assertThat(graph.size()).isGreaterThan(15);
    }

    @Test
    void showsHowMembersAreDoing() throws Exception {
        MEMBER.behaves(Evil.IS_BROKEN.behaviour);
        ask(NAMES);
        String page = send(HttpRequest.newBuilder(root("/federated")).header("Accept", "text/html").header("Accept-Language", "nl")).body();
        assertThat(page).contains("De buren", "gaf de laatste keer geen antwoord", "meldde een eigen fout", MEMBER.endpoint().toString()).doesNotContain("sesame");
        assertThat(send(HttpRequest.newBuilder(root("/federated?lang=en"))).body()).contains("The neighbours", "did not answer the last time");
        String json = send(HttpRequest.newBuilder(root("/v1/federation/members"))).body();
        assertThat(json).contains("\"name\":\"tegenwicht\"", "\"name\":\"neighbour\"", "\"state\":\"failing\"", "\"lastFault\":\"failed\"").doesNotContain("sesame");
        assertThat(send(HttpRequest.newBuilder(root("/actuator/prometheus"))).body())
                .contains("tegenwicht_federation_requests_seconds_count{member=\"neighbour\"}", "tegenwicht_federation_failures_total{member=\"neighbour\",reason=\"failed\"}");
        assertThat(get("", "text/html").statusCode()).isEqualTo(303);
        assertThat(send(HttpRequest.newBuilder(root("/federated/neighbour"))).statusCode()).isEqualTo(302);
        assertThat(send(HttpRequest.newBuilder(root("/federated/stranger"))).statusCode()).isEqualTo(404);
    }
}
