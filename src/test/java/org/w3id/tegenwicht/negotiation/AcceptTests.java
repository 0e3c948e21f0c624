package org.w3id.tegenwicht.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** An Accept header is read as RFC 9110 says. */
class AcceptTests {

    private static final List<String> OFFERED = List.of("application/sparql-results+json application/json", "application/sparql-results+xml application/xml text/xml", "text/csv");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "- | application/sparql-results+json",
        "'' | application/sparql-results+json",
        "*/* | application/sparql-results+json",
        "text/csv, */* | text/csv",
        "*/*, text/csv | text/csv",
        "text/*, application/json | application/json",
        "text/* | text/csv",
        "text/xml | text/xml",
        "application/json;q=0.5, text/csv;q=0.4 | application/json",
        "application/sparql-results+json;q=0.1, */*;q=0.8 | application/sparql-results+xml",
        "application/sparql-results+json;q=0, */* | application/sparql-results+xml",
        "application/*;q=0, */* | text/csv",
        "text/csv;q=0.9, application/sparql-results+xml;q=0.9 | application/sparql-results+xml",
        "TEXT/CSV | text/csv"})
    void choosesWhatIsWantedMost(String header, String type) {
        assertThat(best(header)).containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "*/*;q=0", "text/csv;q=0", "nonsense", "text/", "text/csv;q=2", ","})
    void choosesNothingWhenNothingWillDo(String header) {
        assertThat(best(header)).isEmpty();
    }

    @Test
    void knowsWhoWantsAPage() {
        assertThat(Accept.of("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8").prefersPage()).isTrue();
        assertThat(Accept.of("text/turtle, text/html").prefersPage()).isFalse();
        assertThat(Accept.of("text/turtle;q=0.5, text/html").prefersPage()).isTrue();
        assertThat(Accept.of(null).prefersPage()).isFalse();
        assertThat(Accept.of("text/html;q=0").prefersPage()).isFalse();
        assertThat(Accept.of("nonsense").prefersPage()).isFalse();
    }

    private static List<String> best(String header) {
        return Accept.of(header).best(OFFERED, AcceptTests::types).map(choice -> choice.type().toString()).stream().toList();
    }

    private static List<MediaType> types(String form) {
        return Stream.of(form.split(" ")).map(MediaType::parseMediaType).toList();
    }
}
