package org.w3id.tegenwicht.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query file has to say, and what becomes of it when arguments come. */
class TemplateTest {

    private static final Node NL = NodeFactory.createURI("urn:nl");

    @Test
    void takesParametersFromTheNamesOfVariables() {
        StoredQuery query = Fixture.template("""
                #+ defaults: {min: 3}
                #+ enumerate: [{kind: [a, b]}]
                #+ slugs: {place: place}
                SELECT ?s { ?s <urn:p> ?_place_iri . FILTER(?s > ?_min_integer || ?s = ?__kind_string) } ORDER BY ?s""").about();
        assertThat(query.parameters()).extracting(Parameter::name).containsExactly("place", "min", "kind");
        assertThat(query.parameter("place").orElseThrow().required()).isTrue();
        assertThat(query.parameter("min").orElseThrow().required()).isFalse();
        assertThat(query.parameter("min").orElseThrow().defaultValue()).isEqualTo("3");
        assertThat(query.parameter("kind").orElseThrow().values()).containsExactly("a", "b");
        assertThat(query.parameter("place").orElseThrow().expects().en()).isEqualTo("a slug or IRI of type place");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', commentCharacter = '^', value = {
        "SELECT ?s { ?s ?p ?_place_nowhere_colour } ORDER BY ?s | should be named like",
        "SELECT ?s { ?s ?p ?o FILTER(?o > ?_place_integer_list) } ORDER BY ?s | stands for several values",
        "SELECT ?s { ?s ?p ?o BIND(?_place_integer_list AS ?x) } ORDER BY ?s | stands for several values",
        "#+ transform: {a: b}\\nSELECT ?s { ?s ?p ?o } ORDER BY ?s | header key 'transform'",
        "#+ pagination: many\\nSELECT ?s { ?s ?p ?o } ORDER BY ?s | the rows on a page",
        "SELECT ?s { ?s ?p ?_place_colour } ORDER BY ?s | should be named like",
        "SELECT ?s { ?s ?_x_iri ?__x_iri } ORDER BY ?s | are one parameter",
        "SELECT ?s { ?s ?p ?o } | needs an ORDER BY",
        "SELECT * { ?s ?p ?o } ORDER BY ?s | names its columns",
        "ASK { ?s ?p ?o } | is a CONSTRUCT, or a SELECT",
        "SELECT COUNT(*) { ?s ?p ?o } | not SPARQL 1.1",
        "SELECT ?s { ?s ?p ?o ORDER BY ?s | not SPARQL 1.1",
        "#+ list: [s]\\nSELECT ?s { ?s ?p ?o } ORDER BY ?s | header key 'list'",
        "#+ lists: [x]\\nSELECT ?s { ?s ?p ?o } ORDER BY ?s | the columns are [s]",
        "#+ slugs: {x: place}\\nSELECT ?s { ?s ?p ?o } ORDER BY ?s | the header speaks of parameters [x]",
        "#+ users: [teacher]\\nSELECT ?s { ?s ?p ?o } ORDER BY ?s | 'users' is [teacher]",
        "#+ tags: [a\\nSELECT ?s { ?s ?p ?o } ORDER BY ?s | the header is not YAML"})
    void refusesFaultyFilesWithFileAndReason(String text, String reason) {
        assertThatThrownBy(() -> Fixture.template(text.replace("\\n", "\n")))
                .isInstanceOf(BadQueryFileException.class).hasMessageStartingWith("queries/explore/asked.rq: ").hasMessageContaining(reason);
    }

    @Test
    void needsASummaryInBothLanguages() {
        assertThatThrownBy(() -> Template.of(StoredQuery.Folder.CHECKS, "a", "#+ summary: What?\nSELECT ?s { ?s ?p ?o } ORDER BY ?s"))
                .hasMessage("queries/checks/a.rq: the header needs 'summary' (English) and 'summary-nl' (Dutch)");
        assertThatThrownBy(() -> Template.of(StoredQuery.Folder.CHECKS, "a", "SELECT ?s { ?s ?p ?o } ORDER BY ?s")).hasMessageContaining("no header");
    }

    @Test
    void makesAPatternOfAConditionThatIsGiven() {
        Template template = Fixture.template("""
                SELECT ?s { ?s a <urn:T> . FILTER(!BOUND(?__place_iri) || EXISTS { ?s <urn:in> ?__place_iri }) } ORDER BY ?s""");
        assertThat(same(template.bind(Map.of("place", List.of(NL))), "SELECT ?s { ?s <urn:in> <urn:nl> . ?s a <urn:T> } ORDER BY ?s")).isTrue();
        assertThat(same(template.bind(Map.of()), "SELECT ?s { ?s a <urn:T> } ORDER BY ?s")).isTrue();
    }

    @Test
    void takesTheQuestionWhetherAParameterIsThereInTwoWays() {
        for (String absent : List.of("!BOUND(?__place_iri)", "COALESCE(?__place_iri, \"\") = \"\"")) {
            Template template = Fixture.template("SELECT ?s { ?s <urn:in> ?place . FILTER(" + absent + " || ?place = ?__place_iri) } ORDER BY ?s");
            assertThat(same(template.bind(Map.of("place", List.of(NL))), "SELECT ?s { ?s <urn:in> ?place . FILTER(?place = <urn:nl>) } ORDER BY ?s")).as(absent).isTrue();
            assertThat(same(template.bind(Map.of()), "SELECT ?s { ?s <urn:in> ?place } ORDER BY ?s")).as(absent).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "?s <urn:in> ?_a_iri_list ~ VALUES ?_a_iri_list { <urn:nl> <urn:be> } ?s <urn:in> ?_a_iri_list",
        "?s <urn:in> ?x FILTER(?x IN (?_a_iri_list)) ~ ?s <urn:in> ?x FILTER(?x IN (<urn:nl>, <urn:be>))",
        "?s <urn:in> ?x FILTER(?x NOT IN (<urn:x>, ?_a_iri_list)) ~ ?s <urn:in> ?x FILTER(?x NOT IN (<urn:x>, <urn:nl>, <urn:be>))",
        "?s <urn:in> ?x FILTER(?x = ?_a_iri_list) ~ ?s <urn:in> ?x FILTER(?x IN (<urn:nl>, <urn:be>))",
        "?s <urn:in> ?x FILTER(?x != ?_a_iri_list) ~ ?s <urn:in> ?x FILTER(?x NOT IN (<urn:nl>, <urn:be>))",
        "?s <urn:in> ?x FILTER(COALESCE(?__a_iri_list, \"\") = \"\" || ?x IN (?__a_iri_list)) ~ ?s <urn:in> ?x FILTER(?x IN (<urn:nl>, <urn:be>))",
        "?s a <urn:T> FILTER(!BOUND(?__a_iri_list) || EXISTS { ?s <urn:in> ?__a_iri_list }) ~ ?s a <urn:T> FILTER EXISTS { VALUES ?__a_iri_list { <urn:nl> <urn:be> } ?s <urn:in> ?__a_iri_list }",
        "{ SELECT ?s { ?s <urn:in> ?_a_iri_list } } ~ { SELECT ?s { VALUES ?_a_iri_list { <urn:nl> <urn:be> } ?s <urn:in> ?_a_iri_list } }"})
    void putsSeveralValuesWhereOneVariableWas(String pattern, String expected) {
        Query bound = Fixture.template("SELECT ?s { " + pattern + " } ORDER BY ?s").bind(Map.of("a", List.of(NL, NodeFactory.createURI("urn:be"))));
        assertThat(same(bound, "SELECT ?s { " + expected + " } ORDER BY ?s")).as(bound.toString()).isTrue();
    }

    @Test
    void leavesAListThatIsNotGivenOut() {
        Template template = Fixture.template("SELECT ?s { ?s <urn:in> ?x FILTER(COALESCE(?__a_iri_list, \"\") = \"\" || ?x IN (?__a_iri_list)) } ORDER BY ?s");
        assertThat(same(template.bind(Map.of()), "SELECT ?s { ?s <urn:in> ?x } ORDER BY ?s")).isTrue();
    }

    @Test
    void leavesConditionsThatMayHoldMoreThanOnceConditions() {
        Template template = Fixture.template("""
                SELECT ?s { ?s a <urn:T> . FILTER(!BOUND(?__place_iri) || EXISTS { ?s <urn:in> ?area . ?area <urn:of> ?__place_iri }) } ORDER BY ?s""");
        assertThat(same(template.bind(Map.of("place", List.of(NL))),
                "SELECT ?s { ?s a <urn:T> . FILTER EXISTS { ?s <urn:in> ?area . ?area <urn:of> <urn:nl> } } ORDER BY ?s")).isTrue();
    }

    @Test
    void asksASelectionThatIsGivenOnceAndFirst() {
        Template template = Fixture.template("""
                SELECT ?s { ?s a <urn:T> . FILTER(!BOUND(?__place_iri) || EXISTS { SELECT DISTINCT ?s { ?s <urn:in> ?area . ?area <urn:of> ?__place_iri } }) }
                ORDER BY ?s""");
        assertThat(same(template.bind(Map.of("place", List.of(NL))),
                "SELECT ?s { { SELECT DISTINCT ?s { ?s <urn:in> ?area . ?area <urn:of> <urn:nl> } } ?s a <urn:T> } ORDER BY ?s")).isTrue();
        assertThat(same(template.bind(Map.of()), "SELECT ?s { ?s a <urn:T> } ORDER BY ?s")).isTrue();
    }

    @Test
    void leavesASelectionThatMayGiveMoreRowsACondition() {
        String selection = "FILTER EXISTS { SELECT %s { ?s <urn:in> ?area . ?area <urn:of> <urn:nl> } }";
        for (String rows : List.of("?s", "DISTINCT ?s ?area")) {
            String text = "SELECT ?s { ?s a <urn:T> . " + selection.formatted(rows) + " } ORDER BY ?s";
            assertThat(same(Fixture.template(text).bind(Map.of()), text)).as(rows).isTrue();
        }
    }

    @Test
    void reachesIntoSubqueriesAndOptionalParts() {
        Query bound = Fixture.template("""
                SELECT ?s ?n { ?s a <urn:T> OPTIONAL { SELECT ?s (COUNT(*) AS ?n) WHERE { ?s <urn:in> ?_place_iri
                  FILTER(!BOUND(?__x_integer) || ?s > ?__x_integer) } GROUP BY ?s HAVING (COUNT(*) > 1) } } ORDER BY ?s""").bind(Map.of("place", List.of(NL)));
        assertThat(same(bound, """
                SELECT ?s ?n { ?s a <urn:T> OPTIONAL { SELECT ?s (COUNT(*) AS ?n) WHERE { ?s <urn:in> <urn:nl> }
                  GROUP BY ?s HAVING (COUNT(*) > 1) } } ORDER BY ?s""")).isTrue();
    }

    @Test
    void neverLetsAValueBecomeSparql() {
        Template template = Fixture.template("SELECT ?s { ?s <urn:name> ?_name_string } ORDER BY ?s");
        String attack = "x\" . } ; DROP ALL # \\\" \n '''";
        Query bound = template.bind(Map.of("name", List.of(NodeFactory.createLiteralString(attack))));
        Query sent = QueryFactory.create(bound.toString());
        assertThat(sent.getQueryPattern()).isEqualTo(bound.getQueryPattern());
        assertThat(sent.toString()).doesNotContain("?_name_string");
    }

    @Test
    void cutsSlicesWithinTheQuerysOwnLimit() {
        Template template = Fixture.template("SELECT ?s { ?s ?p ?o } ORDER BY ?s LIMIT 10");
        assertThat(Template.slice(template.bind(Map.of()), 0, 6).getLimit()).isEqualTo(6);
        assertThat(Template.slice(template.bind(Map.of()), 6, 6).getLimit()).isEqualTo(4);
        assertThat(Template.slice(template.bind(Map.of()), 60, 6).getLimit()).isZero();
        assertThat(Template.count(template.bind(Map.of())).getResultVars()).containsExactly("n");
        assertThat(template.query().getLimit()).isEqualTo(10);
    }

    private static boolean same(Query query, String expected) {
        Query wanted = QueryFactory.create(expected);
        return QueryFactory.create(query.toString()).equals(wanted) || query.toString().equals(wanted.toString())
                || algebra(query).equals(algebra(wanted));
    }

    private static Object algebra(Query query) {
        return Algebra.optimize(Algebra.compile(query));
    }
}
