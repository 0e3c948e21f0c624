package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.sparql.meta.MetaTerms;
import org.w3id.tegenwicht.sparql.meta.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Anybody may pool; nobody can take the server with it. */
@SparqlServer
class PoolingTests {

    private static final String META = "PREFIX meta: <https://w3id.org/tegenwicht/meta#> PREFIX e: <https://example.org/> ";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

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
    }

    @Test
    void aGroupIsPooledInOneQuery() {
        HttpResponse<String> answer = http.query(META
                + "SELECT (ROUND(1000 * meta:estimate(?y, ?se)) AS ?e) (meta:k(?y, ?se) AS ?k) { VALUES (?y ?se) { (0.2 0.1) (0.4 0.1) } }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode row = JsonMapper.shared().readTree(answer.body()).get("results").get("bindings").get(0);
        assertThat(row.get("e").get("value").asDouble()).isEqualTo(300);
        assertThat(row.get("k").get("value").asInt()).isEqualTo(2);
    }

    @Test
    void aGroupThatIsTooLargeIsRefusedWithTheBound() {
        chain(150);
        JsonNode problem = problem("SELECT (meta:estimate(0.1, 0.2) AS ?e) { ?a e:next ?b . ?c e:next ?d }", 422, "too-much-to-pool");
        assertThat(problem.get("limit").asInt()).isEqualTo(20_000);
        assertThat(problem.get("detail").asString()).contains("20,000 findings");
    }

    @Test
    void anEnormousClusterIsRefusedWithTheBound() {
        chain(25);
        JsonNode problem = problem("SELECT (meta:se(RAND(), 0.2, IF(?a = ?c, 1, 2)) AS ?e) { ?a e:next ?b . ?c e:next ?d }", 422, "too-much-to-pool");
        assertThat(problem.get("limit").asInt()).isEqualTo(300);
        problem("SELECT (meta:se(RAND(), 0.2, IF(?a = ?c, ?none, 2)) AS ?e) { ?a e:next ?b . ?c e:next ?d }", 422, "too-much-to-pool");
    }

    @Test
    void manyGroupsEndAtTheTimeLimit() {
        chain(60);
        Instant start = Instant.now();
        problem("SELECT ?a (meta:se(RAND(), 0.1 + RAND(), ?c) AS ?e) { ?a e:next ?b . ?c e:next ?d . ?g e:next ?h } GROUP BY ?a", 503,
                "time-limit");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(6));
        assertThat(http.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void thousandsOfSmallGroupsAreAnsweredOrEndAtTheTimeLimit() {
        chain(70);
        HttpResponse<String> answer = http.query(META + "SELECT ?a ?c (meta:predictionLow(RAND(), 0.1 + RAND()) AS ?low) "
                + "{ ?a e:next ?b . ?c e:next ?d . VALUES ?x { 1 2 3 4 5 } } GROUP BY ?a ?c");
        if (answer.statusCode() != 200) {
            RefusalTests.problem(answer, 503, "time-limit");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"meta:estimate(DISTINCT ?y, ?se)", "meta:estimate(?y)", "meta:k(?y, ?se, \"REML\")", "meta:q(?y, ?se, ?c, \"nonsense\")",
        "SUM(meta:fisherZ(?y, ?se))"})
    void aWrongCallIsRefusedEvenWhenThereIsNothingToPool(String call) {
        chain(3);
        JsonNode problem = problem("SELECT (" + call + " AS ?e) { ?y <https://example.org/never> ?se }", 400, "wrong-call");
        assertThat(problem.get("detail").asString()).startsWith("meta:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?a e:next ?b BIND(meta:estimate(1, 1) AS ?e) }", "SELECT * { ?a e:next ?b FILTER(meta:k(1, 1) > 0) }"})
    void anAggregateInPlaceOfAFunctionIsASyntaxError(String query) {
        problem(query, 400, "syntax");
    }

    @Test
    void aNameThatIsNotOursIsNotOffered() {
        problem("SELECT (meta:nonsense(1) AS ?x) {}", 403, "function-not-offered");
    }

    @Test
    void theServiceDescriptionTellsWhatThereIsInBothLanguages() {
        HttpResponse<String> response = http.get("/sparql", Map.of("Accept", "text/turtle"));
        Model model = ModelFactory.createModelForGraph(RDFParser.fromString(response.body(), Lang.TURTLE).toGraph());
        MetaTerms.functions().forEach(term -> told(model, "extensionFunction", term));
        MetaTerms.aggregates().forEach(term -> told(model, "extensionAggregate", term));
        assertThat(MetaTerms.aggregates()).hasSize(11);
    }

    private static void told(Model model, String kind, Term term) {
        Resource resource = model.createResource(term.iri());
        Property property = ResourceFactory.createProperty(SD + kind);
        assertThat(model.contains(null, property, resource)).as(term.name()).isTrue();
        for (String language : new String[] {"nl", "en"}) {
            assertThat(resource.getProperty(RDFS.label, language)).as(term.name() + " label " + language).isNotNull();
            assertThat(resource.getProperty(RDFS.comment, language).getString()).startsWith("meta:" + term.name() + "(");
        }
    }

    private void chain(int length) {
        Chains.alone(store, names, Map.of("chain", Chains.chain(length)));
    }

    private JsonNode problem(String query, int status, String kind) {
        return RefusalTests.problem(http.query(META + query), status, kind);
    }
}
