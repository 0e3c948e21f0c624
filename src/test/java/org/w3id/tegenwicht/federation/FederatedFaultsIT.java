package org.w3id.tegenwicht.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes of a caller or a member are told as theirs, and go no further. */
class FederatedFaultsIT extends FederatedServer {

    private static final String NB = "SERVICE <https://w3id.org/tegenwicht/federated/neighbour> ";

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?x { " + NB + "{ ?s nb:says ?x } }",
        "ASK { " + NB + "{ ?s nb:says ?x } }",
        "SELECT ?x { VALUES ?y { 1 2 } OPTIONAL { " + NB + "{ ?s nb:says ?x } } }",
        "SELECT ?y { VALUES ?y { 1 2 } MINUS { " + NB + "{ ?s nb:says ?y } } }",
        "SELECT ?y { VALUES ?y { 1 2 } FILTER EXISTS { " + NB + "{ ?s nb:says ?y } } }",
        "SELECT ?y { { VALUES ?y { 1 2 } } UNION { " + NB + "{ ?s nb:says ?y } } }",
        "SELECT ?y { VALUES ?y { 1 2 } { SELECT ?x { " + NB + "{ ?s nb:says ?x } } } }",
        "SELECT (COUNT(*) AS ?n) { " + NB + "{ ?s nb:says ?x } }",
        "CONSTRUCT { <urn:a> <urn:b> ?x } WHERE { " + NB + "{ ?s nb:says ?x } }"})
    void canMissAMemberInAnyUseOfSERVICE(String query) throws Exception {
        MEMBER.behaves(OddMember.noAndThen(Evil.IS_BROKEN.behaviour));
        assertThat(ask(query).statusCode()).as("when it is wanted").isIn(200, 502);
        HttpResponse<String> answer = get("query=" + encoded(query) + "&partial=true", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        if (!query.startsWith("ASK") && !query.contains("EXISTS")) {
            assertThat(answer.headers().firstValue("Federation-Warning")).hasValueSatisfying(warning -> assertThat(warning).contains("\"neighbour\"", "failed"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"type\":\"uri\",\"value\":\"urn:x> ?p1 ?o1 } UNION { SERVICE <http://victim.example/> { ?a ?b ?c }\"}",
        "{\"type\":\"uri\",\"value\":\"relative\"}",
        "{\"type\":\"literal\",\"value\":\"x\",\"xml:lang\":\"en\\\" ; <a\"}",
        "{\"type\":\"literal\",\"value\":\"x\",\"datatype\":\"urn:x> . <\"}"})
    void takesNoValueFromAMemberThatIsNotWhatItSays(String value) throws Exception {
        MEMBER.behaves(OddMember.yesAndThen(OddMember.sends("200 OK", Exchange.ROWS, "{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[{\"a\":" + value + "}]}}")));
        assertUnreadable(ask("SELECT ?a { " + NB + "{ ?s nb:says ?a } ?a <https://example.org/age> ?y }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"__index\"", "\"__rowIdx\"", "\"other\""})
    void takesNothingFromAMemberThatWasNotAskedFor(String name) throws Exception {
        MEMBER.behaves(OddMember.yesAndThen(OddMember.sends("200 OK", Exchange.ROWS,
                "{\"head\":{\"vars\":[" + name + "]},\"results\":{\"bindings\":[{" + name + ":{\"type\":\"uri\",\"value\":\"urn:x\"}}]}}")));
        assertUnreadable(ask("SELECT ?a ?x { ?a a <https://example.org/Thing> . ?a <https://example.org/size> ?x . ?a <https://example.org/label> ?y }"));
    }

    @Test
    void takesNoAnswerThatSaysTwiceWhatItIs() throws Exception {
        MEMBER.behaves(OddMember.sends("200 OK", Exchange.ROWS, "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[]},\"results\":{\"bindings\":[]}}"));
        assertUnreadable(ask("SELECT ?x { " + NB + "{ ?s nb:says ?x } }"));
    }

    /** Again and again: what is thrown in one of its threads FedX loses now and then. */
    @RepeatedTest(30)
    void handsNoTextOnThatWouldNotEndWhereItDoes() throws Exception {
        MEMBER.behaves(OddMember.yesAndThen(OddMember.sends("200 OK", Exchange.ROWS,
                "{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[{\"a\":{\"type\":\"literal\",\"value\":\"end\\\\\"}}]}}")));
        HttpResponse<String> answer = ask("SELECT ?a ?t { ?s <https://example.org/label> ?a . ?t <https://example.org/note> ?a }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("backslash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "a' } UNION { ?x ?y ?z } #", "two\\nlines"})
    void comparesWithTextsThatHoldQuotesItself(String text) throws Exception {
        MEMBER.behaves(OddMember.yesAndThen(OddMember.sends("200 OK", Exchange.ROWS, "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}")));
        HttpResponse<String> answer = ask("SELECT ?a { ?a <https://example.org/label> ?l FILTER(?l = \"" + text + "\") }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("example.org/t1");
    }

    private static void assertUnreadable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(502);
        assertThat(answer.body()).contains("\"member\":\"neighbour\"", "\"reason\":\"unreadable\"", "\"type\":\"about:blank\"", "\"title\"", "\"instance\"")
                .doesNotContain("victim");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT (1/0 AS ?q) {}",
        "SELECT ?q { BIND(\"2020-99-99\"^^<http://www.w3.org/2001/XMLSchema#date> < \"2020-01-01\"^^<http://www.w3.org/2001/XMLSchema#date> AS ?q) }"})
    void leavesUnboundWhatCannotBeCalculated(String query) throws Exception {
        HttpResponse<String> answer = get("query=" + encoded(query), "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().strip()).isEqualTo("q");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SELECT (<urn:foo>(1) AS ?x) {} | 403 | /sparql",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {} | 403 | /sparql",
        "SELECT (<https://w3id.org/tegenwicht/meta#estimate>(?a, ?b) AS ?x) { ?s <urn:a> ?a ; <urn:b> ?b } | 403 | /sparql",
        "SELECT ?x { ?x unknown:name ?y } | 400 | undefined prefix"})
    void saysWhichMistakeACallerMade(String query, int status, String part) throws Exception {
        HttpResponse<String> answer = ask(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(part).doesNotContain("Exception", "rdf4j");
    }

    @Test
    void listsItsMembersAsJsonOnly() throws Exception {
        assertThat(send(HttpRequest.newBuilder(root("/v1/federation/members")).header("Accept", "text/csv")).statusCode()).isEqualTo(406);
        assertThat(send(HttpRequest.newBuilder(root("/v1/federation/members?nonsense=1"))).statusCode()).isEqualTo(400);
        assertThat(send(HttpRequest.newBuilder(root("/v1/federation/members?lang=en"))).statusCode()).isEqualTo(200);
    }
}
