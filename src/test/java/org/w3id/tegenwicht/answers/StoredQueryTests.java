package org.w3id.tegenwicht.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.eclipse.rdf4j.query.parser.sparql.ast.SyntaxTreeBuilder;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.Cell;
import org.w3id.tegenwicht.query.Csv;
import org.w3id.tegenwicht.query.Fixture;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.StoredQuery;

/**
 * Every stored query is SPARQL to two parsers, says what it asks, and answers on the data that we ship exactly what stands in
 * {@code src/test/resources/expected}. Where the data changed on purpose, {@code mvn test -Dtest=StoredQueryTests -Dexpected.write=true}
 * writes the answers anew; read the difference before it is committed.
 */
class StoredQueryTests {

    private static final QueryCatalogue CATALOGUE = QueryCatalogue.read(null);
    private static final QueryRunner QUERIES = Fixture.runner(ShippedGraph.store());
    private static final Path EXPECTED = Path.of("src/test/resources/expected");

    static Stream<Named<StoredQuery>> all() {
        return named(CATALOGUE.all());
    }

    static Stream<Named<StoredQuery>> explore() {
        return named(CATALOGUE.in(StoredQuery.Folder.EXPLORE));
    }

    static Stream<Named<StoredQuery>> checks() {
        return named(CATALOGUE.in(StoredQuery.Folder.CHECKS));
    }

    private static Stream<Named<StoredQuery>> named(List<StoredQuery> queries) {
        return queries.stream().map(query -> Named.of(query.name(), query));
    }

    /** RDF4J lets an aggregate of another namespace have one argument and ours have more: of a query that pools it judges the grammar only. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void parsesWithRdf4jToo(StoredQuery query) throws Exception {
        for (String text : List.of(query.text(), QUERIES.exampleText(query.name()))) {
            if (pools(text)) {
                SyntaxTreeBuilder.parseQuery(text);
            } else {
                new SPARQLParser().parseQuery(text, null);
            }
        }
    }

    private static boolean pools(String text) {
        return QueryFactory.create(text).getAggregators().stream().map(ExprAggregator::getAggregator).anyMatch(AggCustom.class::isInstance);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("explore")
    void saysForWhomItIsAndTellsInBothLanguagesOrNeither(StoredQuery query) {
        assertThat(query.users()).isNotEmpty();
        assertThat(query.description().nl() == null).isEqualTo(query.description().en() == null);
        assertThat(query.summary().nl()).endsWith("?");
    }

    /** A store at the other end of a line gets the text of a bound query, so text and bound query must be one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("explore")
    void meansTheSameAsText(StoredQuery query) {
        String text = QUERIES.text(query.name(), query.example());
        assertThat(Algebra.compile(QueryFactory.create(text))).isEqualTo(Algebra.compile(QueryFactory.create(QueryFactory.create(text).toString())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("explore")
    void answersAsExpected(StoredQuery query) throws IOException {
        String answer = Csv.of(QUERIES.run(query.name(), query.example())).replace("\r\n", "\n");
        Path file = EXPECTED.resolve(query.name() + ".csv");
        if (Boolean.getBoolean("expected.write")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, answer);
        }
        assertThat(file).as("run with -Dexpected.write=true to write it").exists();
        assertThat(answer).isEqualTo(Files.readString(file));
    }

    /** A condition on a parameter that was not given costs time in every row unless it is taken out. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void hasNoConditionLeftOnAParameterThatIsNotGiven(StoredQuery query) {
        if (!query.example().isEmpty()) {
            String text = QUERIES.text(query.name(), query.example());
            assertThat(text.lines().filter(line -> !line.startsWith("#+"))).noneMatch(line -> line.contains("COALESCE(?_") || line.contains("BOUND(?_"));
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(quoteCharacter = '`', value = {
        "discrimination-by-ground-and-country, country, dataset=verhaeghe2026-rental-discrimination, nl be us",
        "discrimination-by-ground-and-country, ground, dataset=verhaeghe2026-rental-discrimination, gender disability",
        "pooled-rental-discrimination, country, dataset=verhaeghe2026-rental-discrimination, nl be",
        "interventions-for-problem, stage, problem=low-reading-achievement, early-childhood primary-school-age adolescence",
        "causes-as-graph, problem, , youth-unemployment problematic-debt"})
    void aListAnswersWhatItsValuesAnswerOneByOne(String name, String list, String other, String values) {
        Set<List<Cell>> one = new HashSet<>();
        for (String value : values.split(" ")) {
            List<List<Cell>> rows = rows(name, list, other, List.of(value));
            assertThat(rows).as(value).isNotEmpty();
            one.addAll(rows);
        }
        assertThat(rows(name, list, other, List.of(values.split(" ")))).containsExactlyInAnyOrderElementsOf(one);
    }

    private static List<List<Cell>> rows(String name, String list, String other, List<String> values) {
        Map<String, List<String>> given = new HashMap<>(Map.of(list, values));
        if (other != null) {
            given.put(other.split("=")[0], List.of(other.split("=")[1]));
        }
        return QUERIES.ask(name, given).whole().rows().stream().map(Row::cells).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void findsNoFault(StoredQuery query) {
        assertThat(Csv.of(QUERIES.run(query.name(), Map.of())).lines().skip(1)).as(query.summary().en()).isEmpty();
    }

    @Test
    void hasNoExpectedAnswerWithoutQuestion() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".csv", ""))).allMatch(CATALOGUE::has);
        }
    }
}
