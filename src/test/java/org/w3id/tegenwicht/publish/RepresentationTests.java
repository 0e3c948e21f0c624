package org.w3id.tegenwicht.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentationTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*/*", "text/*;q=0.5, text/turtle"})
    void givesTurtleToWhoeverTakesAnything(String accept) {
        assertThat(Representation.ofAccept(accept)).hasValueSatisfying(r -> assertThat(r.mediaType()).hasToString("text/turtle"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "application/xhtml+xml | text/html",
        "text/turtle;q=0.1, application/ld+json;q=0.9 | application/ld+json",
        "application/ld+json;q=0.5, */*;q=0.4 | application/ld+json",
        "*/*, text/turtle;q=0 | application/ld+json",
        "application/json | application/json",
        "application/rdf+xml | application/rdf+xml",
        "application/n-quads | application/n-quads",
        "image/png, application/trig;q=0.2 | application/trig"})
    void weighsQualities(String accept, String expected) {
        assertThat(Representation.ofAccept(accept)).hasValueSatisfying(r -> assertThat(r.mediaType()).hasToString(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html;q=0", "not a media type"})
    void givesNothingToWhoeverTakesNothingOfOurs(String accept) {
        assertThat(Representation.ofAccept(accept)).isEmpty();
    }

    @Test
    void knowsTheSuffixes() {
        assertThat(Representation.ofSuffix("ttl")).isPresent();
        assertThat(Representation.ofSuffix("html")).contains(Representation.HTML);
        assertThat(Representation.ofSuffix("exe")).isEmpty();
    }
}
