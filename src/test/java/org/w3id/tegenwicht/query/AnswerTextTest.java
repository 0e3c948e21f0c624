package org.w3id.tegenwicht.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The answer to a stored query in the forms of W3C. */
class AnswerTextTest {

    @Test
    void aListIsTheTextThatTheQueryItselfGives() {
        Cell list = new Cell(Cell.Kind.LIST, "a b", null, null, List.of("a", "b"));
        Table table = new Table(List.of("iris"), List.of(new Row(List.of("iris"), List.of(list))), 1);
        assertThat(AnswerText.of(Fixture.template("SELECT ?iris {} ORDER BY ?iris").about(), table, AnswerText.Language.RESULTS_JSON)).contains("\"a b\"");
    }
}
