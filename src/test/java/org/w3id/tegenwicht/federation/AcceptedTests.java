package org.w3id.tegenwicht.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of an answer is the one that the caller likes best. */
class AcceptedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "- | - | application/sparql-results+json",
        "*/* | - | application/sparql-results+json",
        "text/* | - | text/csv;charset=UTF-8",
        "text/csv;q=0.5, */*;q=0.1 | - | text/csv;charset=UTF-8",
        "application/json | - | application/json",
        "application/json;q=0, */* | - | application/sparql-results+json",
        "application/sparql-results+json;q=0.1, text/csv | - | text/csv;charset=UTF-8",
        "text/html, application/xhtml+xml, */*;q=0.8 | - | application/sparql-results+json",
        "text/csv | tsv | text/tab-separated-values;charset=UTF-8",
        "text/csv | text/csv | text/csv;charset=UTF-8"})
    void choosesByHeaderOrName(String header, String format, String type) {
        assertThat(Accepted.of(header, format).among(AnswerFormat.ROWS).type()).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"image/png | -", "nonsense | -", "*/* | docx"})
    void listsWhatThereIsWhenNothingWillDo(String header, String format) {
        assertThatThrownBy(() -> Accepted.of(header, format).among(AnswerFormat.STATEMENTS)).hasMessageContaining("text/turtle");
    }

    @Test
    void knowsWhoWantsAPage() {
        assertThat(Accepted.of("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", null).prefersPage()).isTrue();
        assertThat(Accepted.of("text/turtle, text/html;q=0.5", null).prefersPage()).isFalse();
        assertThat(Accepted.of("text/html", "ttl").prefersPage()).isFalse();
        assertThat(Accepted.of(null, null).prefersPage()).isFalse();
    }
}
