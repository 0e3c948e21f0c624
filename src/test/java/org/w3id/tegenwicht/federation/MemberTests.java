package org.w3id.tegenwicht.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** What may stand in the settings of a member, and what its prefixes are good for. */
class MemberTests {

    private static Member member(String name, String endpoint) {
        return new Member(name, URI.create(endpoint), new Member.Title(null, "Wikidata"), Map.of("wd", "http://www.wikidata.org/entity/"),
                List.of("http://www.wikidata.org/"), Duration.ofSeconds(1), 10, DataSize.ofMegabytes(1), null, null);
    }

    @ParameterizedTest
    @CsvSource({"tegenwicht, https://example.org/", "sparql, https://example.org/", "Two Words, https://example.org/", "ok, file:///etc/passwd", "ok, /sparql",
        "ok, https://me:secret@example.org/sparql"})
    void refusesNamesAndAddressesThatCannotBeUsed(String name, String endpoint) {
        assertThatThrownBy(() -> member(name, endpoint)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("member '" + name + "'")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesTwoOfTheSameName() {
        List<Member> twice = List.of(member("a", "https://example.org/1"), member("a", "https://example.org/2"));
        assertThatThrownBy(() -> new FederationSettings(twice, Duration.ofSeconds(1), 1, 1, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .hasMessageContaining("same name");
    }

    @Test
    void isCalledByItsNameWhereItHasNoTitle() {
        assertThat(member("wikidata", "https://example.org/").titleIn("en")).isEqualTo("Wikidata");
        assertThat(member("wikidata", "https://example.org/").titleIn("nl")).isEqualTo("wikidata");
    }

    @Test
    void knowsOnlyWhatIsInItsSpace() {
        assertThat(member("a", "https://example.org/").knows("http://www.wikidata.org/entity/Q1")).isTrue();
        assertThat(member("a", "https://example.org/").knows("https://example.org/Q1")).isFalse();
    }

    @Test
    void itsPrefixesNeedNoDeclaration() {
        Prefixes prefixes = new Prefixes(List.of(member("a", "https://example.org/")));
        assertThat(prefixes.declaredIn("SELECT * { wd:Q1 ?p ?o }")).isEqualTo("PREFIX wd: <http://www.wikidata.org/entity/> SELECT * { wd:Q1 ?p ?o }");
        assertThat(prefixes.declaredIn("prefix wd: <urn:x:> ASK { wd:Q1 ?p ?o }")).isEqualTo("prefix wd: <urn:x:> ASK { wd:Q1 ?p ?o }");
        assertThat(prefixes.declaredIn("ASK {}")).isEqualTo("ASK {}");
    }
}
