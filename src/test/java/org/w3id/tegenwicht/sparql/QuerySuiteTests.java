package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** The query and syntax suites of the W3C for SPARQL 1.1, asked over HTTP. */
@SparqlServer
class QuerySuiteTests {

    /** What RDF 1.1 changed, or ARQ does otherwise on purpose, each with the reason. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "functions/strdt03", "in RDF 1.1 a simple literal has the type xsd:string; strdt03-rdf11 asks for that",
            "functions/strlang03", "in RDF 1.1 a simple literal has the type xsd:string; strlang03-rdf11 asks for that",
            "functions/plus-1", "ARQ adds texts with +, where the standard leaves an error to extend",
            "functions/plus-2", "ARQ adds texts with +, where the standard leaves an error to extend",
            "functions/bnode01", "ARQ tells BNODE calls with the same text in two columns apart");
    private static final Set<String> OTHER_SUITES = Set.of("entailment", "service", "protocol", "http-rdf-update", "service-description");

    private SuiteServer server;

    @Autowired
    void connect(@LocalServerPort int port, GraphStore store, GraphNames names) {
        server = new SuiteServer(port, store, names);
    }

    @TestFactory
    Stream<DynamicTest> sparql11() {
        return Suite.tests().filter(test -> !OTHER_SUITES.contains(test.folder()) && !DIFFERENT.containsKey(test.name()))
                .flatMap(test -> switch (test.type()) {
            case "CSVResultFormatTest" -> Stream.of(dynamicTest(test.name(), () -> writesCsv(test)));
            case "QueryEvaluationTest" -> Stream.of(dynamicTest(test.name(), () -> evaluates(test)));
            case "PositiveSyntaxTest11" -> Stream.of(dynamicTest(test.name(), () -> isUnderstood(test)));
            case "NegativeSyntaxTest11" -> Stream.of(dynamicTest(test.name(), () -> isRefused(test)));
            default -> Stream.empty();
        });
    }

    private void isUnderstood(SuiteTest test) {
        assertThat(text(server.ask(test.text()))).as(test.name()).doesNotContain("errors#syntax");
    }

    private void isRefused(SuiteTest test) {
        assertThat(text(server.ask(test.text()))).as(test.name()).contains("errors#syntax");
    }

    private void writesCsv(SuiteTest test) {
        server.fill(test.before());
        String query = test.text();
        assertThat(rows(server.csv(query, test.before()))).as(test.name()).isEqualTo(rows(SuiteTest.read(test.result())));
    }

    /** Rows in any order, blank nodes without their names; the store keeps a number by its value. */
    private static List<String> rows(String csv) {
        return csv.lines().map(row -> row.replaceAll("(?<=^|,)(_:|b)[a-z0-9]*(?=,|$)", "a blank node").replace("1000000.0e0", "1.0E6")).sorted().toList();
    }

    private void evaluates(SuiteTest test) {
        server.fill(test.before());
        HttpResponse<byte[]> answer = test.namesItsGraphs() ? server.ask(test.text()) : server.ask(test.text(), test.before());
        assertThat(answer.statusCode()).as("%s: %s", test.name(), text(answer)).isEqualTo(200);
        if (answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/turtle")) {
            Graph got = RDFParser.source(new ByteArrayInputStream(answer.body())).lang(Lang.TURTLE).toGraph();
            assertThat(got.isIsomorphicWith(SuiteTest.load(test.result(), GraphFactory.createDefaultGraph()))).as(test.name()).isTrue();
            return;
        }
        var got = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON)
                .readAny(new ByteArrayInputStream(answer.body()), Context.emptyContext());
        SPARQLResult expected = ResultSetFactory.result(SuiteTest.path(test.result()).toUri().toString());
        if (expected.isBoolean()) {
            assertThat(got.booleanResult()).as(test.name()).isEqualTo(expected.getBooleanResult());
            return;
        }
        same(test, ResultSet.adapt(got.rowSet()).rewindable(), expected.getResultSet().rewindable());
    }

    private static void same(SuiteTest test, ResultSetRewindable got, ResultSetRewindable expected) {
        boolean same = ResultsCompare.equalsByTerm(got, expected);
        got.reset();
        expected.reset();
        if (!same) {
            same = ResultsCompare.equalsByValue(got, expected);
            got.reset();
            expected.reset();
        }
        assertThat(same).as("%s:%n%s%ninstead of%n%s", test.name(), ResultSetFormatter.asText(got), ResultSetFormatter.asText(expected)).isTrue();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
