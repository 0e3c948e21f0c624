package org.w3id.tegenwicht.sparql.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.tegenwicht.graph.ShippedGraph;

/** {@code docs/meta.md} says what there is, and what it shows works on the data that we ship. */
class MetaPageTests {

    private static final Pattern EXAMPLE = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("meta:(\\w+)");

    static Stream<String> examples() {
        return EXAMPLE.matcher(page()).results().map(match -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachExampleAnswersWithEachColumnFilled(String example) {
        ShippedGraph.store().query(QueryFactory.create(example, Syntax.syntaxSPARQL_11), Duration.ofSeconds(10), execution -> {
            RowSet rows = execution.select();
            assertThat(rows.hasNext()).as(example).isTrue();
            Binding first = rows.next();
            rows.getResultVars().forEach(column -> assertThat(first.get(column)).as(column.getVarName()).isNotNull());
            return null;
        });
    }

    @Test
    void namesEveryAggregateAndFunctionAndNoOther() {
        assertThat(NAME.matcher(page()).results().map(match -> match.group(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(MetaTerms.aggregates().stream(), MetaTerms.functions().stream()).map(Term::name).toList());
    }

    private static String page() {
        try {
            return Files.readString(Path.of("docs/meta.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
