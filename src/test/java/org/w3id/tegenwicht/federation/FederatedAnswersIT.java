package org.w3id.tegenwicht.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member that says yes to everything and has nothing changes no answer: every one is that of our own graph alone. */
class FederatedAnswersIT extends FederatedServer {

    private static final String GRAPH = "<https://w3id.org/tegenwicht/graph/data/federation-test>";
    private static final String EX = "PREFIX ex: <https://example.org/> ";

    @BeforeEach
    void theMemberHasNothing() {
        MEMBER.behaves(OddMember.yesAndThen(OddMember.sends("200 OK", Exchange.ROWS, "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT (COUNT(*) AS ?n) { ?s a ex:Thing OPTIONAL { ?s ex:label ?l FILTER(LANG(?l) = \"fy\") } }",
        "SELECT (COUNT(*) AS ?n) { ?s a ex:Thing OPTIONAL { ?s ex:label ?l FILTER(LANG(?l) = \"fy\") } FILTER(!BOUND(?l)) }",
        "SELECT ?s ?l { ?s a ex:Thing ; ex:label ?a OPTIONAL { ?s ex:label ?l FILTER(LANG(?l) = LANG(?a)) } } ORDER BY ?s LIMIT 30",
        "SELECT ?s ?l { ?s a ex:Thing ; ex:size ?z OPTIONAL { ?s ex:label ?l . ?s ex:size ?w FILTER(LANG(?l) = \"nl\" && ?w > 2) } }",
        "SELECT ?s ?n { ?s a ex:Thing OPTIONAL { ?s ex:note ?n } }",
        "SELECT ?s ?n ?l { ?s a ex:Thing OPTIONAL { ?s ex:note ?n } OPTIONAL { ?s ex:label ?l FILTER(LANGMATCHES(LANG(?l), LANG(?n))) } }",
        "SELECT ?s ?n ?l { ?s a ex:Thing OPTIONAL { ?s ex:note ?n OPTIONAL { ?s ex:label ?l FILTER(LANG(?l) = \"nl\") } } }",
        "SELECT ?s { ?s a ex:Thing MINUS { ?s ex:note ?n } }",
        "SELECT ?s { ?s a ex:Thing FILTER EXISTS { ?s ex:note ?n } }",
        "SELECT ?s { ?s a ex:Thing FILTER NOT EXISTS { ?s ex:note ?n } }",
        "SELECT ?s ?z { ?s a ex:Thing ; ex:size ?z FILTER NOT EXISTS { ?t ex:size ?y FILTER(?y > ?z) } }",
        "SELECT ?s ?x { { ?s ex:note ?x } UNION { ?s ex:size ?x } }",
        "SELECT ?s ?x { ?s a ex:Thing { ?s ex:note ?x } UNION { ?s ex:size ?x FILTER(?x > 3) } }",
        "SELECT ?z (COUNT(*) AS ?n) (SUM(?z) AS ?all) { ?s a ex:Thing ; ex:size ?z } GROUP BY ?z",
        "SELECT ?z (COUNT(DISTINCT ?s) AS ?n) { ?s a ex:Thing ; ex:size ?z ; ex:label ?l } GROUP BY ?z HAVING(COUNT(DISTINCT ?s) > 2)",
        "SELECT ?s ?n { ?s ex:size ?z { SELECT ?z (COUNT(*) AS ?n) { ?t a ex:Thing ; ex:size ?z } GROUP BY ?z } }",
        "SELECT ?s ?n { ?s ex:note ?m { SELECT (COUNT(*) AS ?n) { ?s a ex:Thing ; ex:size ?z } } }",
        "SELECT ?s ?n { ?s ex:note ?m OPTIONAL { SELECT ?s (COUNT(?l) AS ?n) { ?s ex:label ?l } GROUP BY ?s } }",
        "SELECT ?s ?z { ?s a ex:Thing { SELECT (MAX(?y) AS ?z) { ?t ex:size ?y } } ?s ex:size ?z }",
        "SELECT ?z { { SELECT DISTINCT ?z { ?s a ex:Thing ; ex:size ?z } } FILTER(?z > 1) }",
        "SELECT (COUNT(*) AS ?n) { { SELECT ?s { ?s a ex:Thing ; ex:size ?z } ORDER BY ?s LIMIT 3 } }",
        "SELECT ?s ?t { ?s ex:note ?n ; ex:next/ex:next ?t }",
        "SELECT ?s ?t { ?t ^ex:next ?s . ?s ex:note ?n }",
        "SELECT ?s ?x { ?s ex:note ?n ; ex:size|ex:label ?x }",
        "SELECT ?t { ex:t8 ex:next+ ?t }",
        "SELECT ?s ?k { ?s a ex:Thing ; ex:size ?z BIND(?z * 2 AS ?k) FILTER(?k > 4) }",
        "SELECT ?s ?k { VALUES ?s { ex:t1 ex:t2 ex:none } ?s ex:size ?k }",
        "SELECT ?s ?k { ?s ex:size ?k ; a ex:Thing } VALUES (?s ?k) { (ex:t1 1) (UNDEF 2) }",
        "SELECT DISTINCT ?z { ?s a ex:Thing ; ex:size ?z }",
        "SELECT ?s ?z { ?s a ex:Thing ; ex:size ?z } ORDER BY DESC(?z) ?s LIMIT 4",
        "SELECT ?s ?z { ?s a ex:Thing ; ex:size ?z } ORDER BY DESC(?z) ?s LIMIT 4 OFFSET 3",
        "SELECT ?s ?q { ?s a ex:Thing ; ex:size ?z BIND(10 / ?z AS ?q) }",
        "SELECT ?s { ?s a ex:Thing ; ex:size ?z FILTER(?z IN (1, 3) || EXISTS { ?s ex:note ?n }) }",
        "SELECT ?a ?b { ?a ex:size ?z . ?b ex:size ?z ; ex:note ?n FILTER(?a != ?b) }",
        "SELECT ?s ?z ?w { ?s ex:size ?z OPTIONAL { { SELECT ?s ?w { ?s ex:size ?w } } FILTER(?w > 2) } }",
        "SELECT ?s ?z ?w { ?s ex:size ?z OPTIONAL { { SELECT ?s (MAX(?y) AS ?w) { ?s ex:size ?y } GROUP BY ?s } ?s ex:size ?v FILTER(?w = ?v) } }",
        "SELECT ?s ?z ?w { ?s ex:size ?z OPTIONAL { { SELECT ?s ?w { ?s ex:size ?w FILTER(?w = ?z) } } } }",
        "SELECT ?s ?n { GRAPH " + GRAPH + " { ?s ex:note ?n } }",
        "SELECT ?g ?s { GRAPH ?g { ?s a ex:Thing } }",
        "SELECT ?g ?s ?z { GRAPH ?g { ?s a ex:Thing ; ex:size ?z } ?s ex:note ?n }",
        "SELECT ?s ?n { GRAPH " + GRAPH + " { ?s a ex:Thing OPTIONAL { ?s ex:note ?n } } }",
        "SELECT ?s ?l { ?s ex:note ?n OPTIONAL { GRAPH " + GRAPH + " { ?s ex:label ?l } } }",
        "SELECT ?s ?n FROM " + GRAPH + " { ?s a ex:Thing ; ex:note ?n }",
        "SELECT ?g ?s FROM NAMED " + GRAPH + " { GRAPH ?g { ?s a ex:Thing } }"})
    void answersAsOurGraphAlone(String query) throws Exception {
        HttpResponse<String> federated = get("query=" + encoded(EX + query), "text/csv");
        HttpResponse<String> own = send(HttpRequest.newBuilder(root("/sparql?query=" + encoded(EX + query))).header("Accept", "text/csv"));
        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        assertThat(federated.statusCode()).as(federated.body()).isEqualTo(200);
        assertThat(lines(federated)).containsExactlyElementsOf(lines(own)).hasSizeGreaterThan(1);
    }

    /** Of what the query does not speak of, neither member tells. */
    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?s { GRAPH <https://example.org/none> { ?s a ex:Thing } }",
        "SELECT ?s FROM <https://example.org/none> { ?s a ex:Thing }",
        "SELECT ?s FROM NAMED <https://example.org/none> { GRAPH ?g { ?s a ex:Thing } }",
        "SELECT ?s FROM NAMED " + GRAPH + " { ?s a ex:Thing }"})
    void asksNoOtherGraphThanTheQueryNames(String query) throws Exception {
        HttpResponse<String> federated = get("query=" + encoded(EX + query), "text/csv");
        assertThat(federated.statusCode()).as(federated.body()).isEqualTo(200);
        assertThat(lines(federated)).containsExactly("s");
    }

    private static List<String> lines(HttpResponse<String> answer) {
        return answer.body().lines().sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?s ?l { { SELECT ?s { ?s a ex:Thing ; ex:size ?z } ORDER BY ?s LIMIT 2 } ?s ex:label ?l }",
        "SELECT ?s ?l { ?s ex:label ?l { SELECT ?s { ?s a ex:Thing } ORDER BY ?s OFFSET 4 } }",
        "SELECT ?s ?l { ?s ex:label ?l OPTIONAL { SELECT ?s ?z { ?s ex:size ?z } ORDER BY ?s LIMIT 4 } }",
        "SELECT ?s { ?s a ex:Thing FILTER EXISTS { SELECT ?s { ?s ex:note ?z } ORDER BY ?s LIMIT 1 } }",
        "CONSTRUCT { ?s ex:has ?l } WHERE { { SELECT ?s { ?s a ex:Thing } LIMIT 2 } ?s ex:label ?l }"})
    void refusesToJoinASubqueryThatIsCutOff(String query) throws Exception {
        HttpResponse<String> answer = ask(EX + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("LIMIT or OFFSET", "two queries");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?s ?z ?w { ?s ex:size ?z OPTIONAL { { SELECT ?s ?w { ?s ex:size ?w } } FILTER(?w = ?z) } }",
        "SELECT ?s ?z ?w { ?s ex:size ?z OPTIONAL { { SELECT ?s (MAX(?y) AS ?w) { ?s ex:size ?y } GROUP BY ?s } FILTER(?w = ?z) } }",
        "SELECT ?s ?z ?w { ?s ex:size ?z OPTIONAL { ?s ex:note ?n { SELECT (MAX(?y) AS ?w) { ?t ex:size ?y } } FILTER(?w = ?z) } }"})
    void refusesAFilterThatLooksOutOfAnOptionalWithASubquery(String query) throws Exception {
        HttpResponse<String> answer = ask(EX + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("FILTER of an OPTIONAL", "two queries");
    }
}
