package org.w3id.tegenwicht.sparql.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.rdf.model.Literal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolingAggregatesTests {

    private static final String THREE = "VALUES (?g ?y ?sei ?c) { (\"a\" 0.2 0.1 \"x\") (\"a\" 0.5 0.2 \"x\") (\"a\" -0.1 0.1 \"y\") } ";
    private static final String EVERYTHING = MetaTerms.aggregates().stream().map(term -> "(%s(?y, ?sei) AS ?%s)".formatted("meta:" + term.name(), term.name()))
            .collect(Collectors.joining(" "));

    @Test
    void numbersAreDoublesAndCountsAreIntegers() {
        Asked asked = Asked.of("SELECT " + EVERYTHING + " { " + THREE + " }");
        for (Term term : MetaTerms.aggregates()) {
            Literal value = asked.literal(0, term.name()).orElseThrow();
            assertThat(value.getDatatype()).as(term.name())
                    .isEqualTo(List.of("k", "clusters").contains(term.name()) ? XSDDatatype.XSDinteger : XSDDatatype.XSDdouble);
        }
        assertThat(asked.number("k")).contains(3.0);
        assertThat(asked.number("clusters")).contains(3.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNDEF 0.1", "0.3 UNDEF", "\"0.3\" 0.1", "0.3 0", "0.3 -0.1", "\"NaN\"^^xsd:double 0.1", "\"INF\"^^xsd:double 0.1",
        "0.3 \"INF\"^^xsd:double", "0.3 1e-300", "0.3 1e300", "<http://e.org/> 0.1"})
    void aFindingThatCannotBeUsedLeavesAllOfTheGroupUnboundAndNotASmallerK(String bad) {
        Asked asked = Asked.of("SELECT ?g " + EVERYTHING + " { VALUES (?g ?y ?sei) { (1 0.2 0.1) (1 0.5 0.2) (1 " + bad
                + ") (2 0.4 0.1) (2 0.6 0.3) } } GROUP BY ?g ORDER BY ?g");
        for (Term term : MetaTerms.aggregates()) {
            assertThat(asked.literal(0, term.name())).as(term.name()).isEmpty();
            assertThat(asked.literal(1, term.name())).as(term.name()).isPresent();
        }
    }

    @Test
    void ofNoFindingsThereAreNone() {
        Asked asked = Asked.of("SELECT " + EVERYTHING + " { VALUES (?y ?sei) { } }");
        assertThat(asked.number("k")).contains(0.0);
        assertThat(asked.number("clusters")).contains(0.0);
        Stream.of("estimate", "se", "ciLow", "predictionHigh", "tau2", "i2", "q").forEach(name -> assertThat(asked.number(name)).as(name).isEmpty());
        assertThat(Asked.of("SELECT ?g (meta:k(?y, ?sei) AS ?k) { VALUES (?g ?y ?sei) { } } GROUP BY ?g").rows()).isEmpty();
    }

    @Test
    void oneFindingIsItsOwnPooledEffectWithoutPrediction() {
        Asked asked = Asked.of("SELECT " + EVERYTHING + " { VALUES (?y ?sei) { (0.3 0.1) } }");
        assertThat(asked.number("estimate")).contains(0.3);
        assertThat(asked.number("se").orElseThrow()).isCloseTo(0.1, within(1e-12));
        assertThat(asked.number("predictionLow")).isEmpty();
    }

    @Test
    void severalFindingsOfOneClusterHaveAnEffectWithoutAnInterval() {
        Asked asked = Asked.of("SELECT (meta:estimate(?y, ?sei, ?g) AS ?estimate) (meta:k(?y, ?sei, ?g) AS ?k) (meta:clusters(?y, ?sei, ?g) AS ?clusters) "
                + "(meta:tau2(?y, ?sei, ?g) AS ?tau2) (meta:se(?y, ?sei, ?g) AS ?error) (meta:ciLow(?y, ?sei, ?g) AS ?low) "
                + "(meta:predictionLow(?y, ?sei, ?g) AS ?prediction) { " + THREE + " }");
        assertThat(asked.number("estimate")).isPresent();
        assertThat(asked.number("tau2")).isPresent();
        assertThat(asked.number("k")).contains(3.0);
        assertThat(asked.number("clusters")).contains(1.0);
        Stream.of("error", "low", "prediction").forEach(name -> assertThat(asked.number(name)).as(name).isEmpty());
    }

    @Test
    void aFindingWithoutClusterCountsAsItsOwn() {
        String rows = "VALUES (?y ?sei ?c) { (0.2 0.1 \"x\") (0.5 0.2 \"x\") (-0.1 0.1 UNDEF) (0.3 0.2 UNDEF) }";
        assertThat(Asked.of("SELECT (meta:clusters(?y, ?sei, ?c) AS ?n) { " + rows + " }").number("n")).contains(3.0);
    }

    @Test
    void theMethodMayBeGivenPerGroupButNotPerFinding() {
        String rows = "VALUES ?m { \"REML\" \"dl\" \"FE\" \"EE\" } " + THREE;
        Asked perGroup = Asked.of("SELECT ?m (meta:tau2(?y, ?sei, ?none, ?m) AS ?tau2) "
                + "(meta:estimate(?y, ?sei, ?none, ?m) AS ?e) { " + rows + " } GROUP BY ?m ORDER BY ?m");
        assertThat(perGroup.literal(0, "tau2").orElseThrow().getDouble()).isZero();
        assertThat(perGroup.literal(0, "e")).isEqualTo(perGroup.literal(1, "e"));
        assertThat(perGroup.literal(2, "tau2").orElseThrow().getDouble()).isPositive().isNotEqualTo(perGroup.literal(3, "tau2").orElseThrow().getDouble());
        assertThat(Asked.of("SELECT (meta:estimate(?y, ?sei, ?none, ?m) AS ?e) { " + rows + " }").number("e")).isEmpty();
        assertThat(Asked.of("SELECT (meta:estimate(?y, ?sei, ?none, ?m) AS ?e) { VALUES ?m { \"nonsense\" } " + THREE + " }").number("e")).isEmpty();
    }

    @Test
    void withKnappHartungTheIntervalFollowsStudentsT() {
        Asked asked = Asked.of("SELECT (meta:ciHigh(?y, ?sei, ?none, \"REML\") AS ?z) (meta:ciHigh(?y, ?sei, ?none, \"REML+KH\") AS ?t) { " + THREE + " }");
        assertThat(asked.number("t").orElseThrow()).isGreaterThan(asked.number("z").orElseThrow());
    }

    @Test
    void worksInHavingInOrderByInSubSelectsAndInsideExpressions() {
        String rows = "VALUES (?g ?y ?sei) { (1 0.2 0.1) (1 0.5 0.2) (2 0.9 0.1) (2 0.7 0.1) (3 0.1 0.1) }";
        Asked asked = Asked.of("SELECT ?g { " + rows + " } GROUP BY ?g HAVING (meta:k(?y, ?sei) > 1) ORDER BY DESC(meta:estimate(?y, ?sei))");
        assertThat(asked.rows()).extracting(row -> row.getLiteral("g").getInt()).containsExactly(2, 1);
        Asked nested = Asked.of("SELECT (meta:k(?e, ?s) AS ?k) (meta:ratio(meta:estimate(?e, ?s)) AS ?ratio) { "
                + "{ SELECT ?g (meta:estimate(?y, ?sei) AS ?e) (meta:se(?y, ?sei) AS ?s) { " + rows + " } GROUP BY ?g } }");
        assertThat(nested.number("k")).contains(3.0);
        assertThat(nested.number("ratio").orElseThrow()).isGreaterThan(1);
        Asked calculated = Asked.of("SELECT (meta:estimate(meta:logRiskRatio(?a, 100, 20, 100), meta:logRiskRatioSe(?a, 100, 20, 100)) AS ?e) "
                + "{ VALUES ?a { 10 12 14 } }");
        assertThat(calculated.number("e").orElseThrow()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISTINCT ?y, ?sei", "?y", "?y, ?sei, ?c, \"DL\", 1", "?y, ?sei, \"DL\"", "?y, ?sei, ?c, \"nonsense\"", "?y, ?sei, ?c, 5"})
    void aWrongCallIsRefusedAndNotLeftUnbound(String arguments) {
        assertThatThrownBy(() -> Asked.of("SELECT (meta:estimate(" + arguments + ") AS ?e) { " + THREE + " }"))
                .isInstanceOf(PoolingRefusal.class).hasMessageContaining("meta:estimate");
    }

    @Test
    void gathersNotWithoutEnd() {
        String many = IntStream.range(0, 101).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThatThrownBy(() -> Asked.of("SELECT ?a ?b (meta:k(1, 1) AS ?k) { VALUES ?a { %s } VALUES ?b { %s } VALUES ?c { %s } } GROUP BY ?a ?b"
                .formatted(many, many, many)))
                .isInstanceOf(PoolingRefusal.class).hasMessageContaining("1,000,000 findings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BIND(meta:estimate(?y, ?sei) AS ?e)", "FILTER(meta:k(?y, ?sei) > 1)"})
    void anAggregateIsNoFunctionOfOneRow(String use) {
        assertThatThrownBy(() -> Asked.of("SELECT * { " + THREE + use + " }")).isInstanceOf(QueryParseException.class);
    }

    @Test
    void aQueryThatPoolsPrintsAsItWasRead() {
        String text = Asked.PREFIXES + "SELECT ?g (meta:estimate(?y, ?sei, ?c, \"DL\") AS ?e) { " + THREE + " } GROUP BY ?g HAVING (meta:k(?y, ?sei) > 1)";
        assertThat(QueryFactory.create(QueryFactory.create(text).toString())).isEqualTo(QueryFactory.create(text));
    }
}
