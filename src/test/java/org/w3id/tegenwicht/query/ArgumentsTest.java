package org.w3id.tegenwicht.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.tegenwicht.graph.MemoryCopy;
import org.w3id.tegenwicht.graph.MemoryStore;

/** What callers may write as a value, and what they hear when it is wrong. */
class ArgumentsTest {

    private static final StoredQuery QUERY = Fixture.template("""
            #+ slugs: {country: place}
            #+ enumerate: {sort: [up, down]}
            SELECT ?s { ?s ?__any_iri ?__country_iri, ?__text_string, ?__whole_integer, ?__part_decimal, ?__yes_boolean, ?__day_date, ?__sort_string }
            ORDER BY ?s""").about();

    private final QuerySettings settings = Fixture.settings();
    private final Arguments arguments = new Arguments(
            new Things(new Evaluation(MemoryCopy.of(MemoryStore.with(Fixture.GRAPH), Long.MAX_VALUE), QueryCatalogue.read(null), settings), settings));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "any,https://example.org/a?b=c#d,https://example.org/a?b=c#d", "country,nl,https://w3id.org/tegenwicht/id/place/nl",
        "country,NL,https://w3id.org/tegenwicht/id/place/nl", "country,place/nl,https://w3id.org/tegenwicht/id/place/nl",
        "country,https://w3id.org/tegenwicht/id/place/nl,https://w3id.org/tegenwicht/id/place/nl",
        "text,a \"b\",`\"a \\\"b\\\"\"`", "whole,-12,\"-12\"^^xsd:integer", "part,0.50,\"0.50\"^^xsd:decimal", "yes,true,\"true\"^^xsd:boolean",
        "day,2022-12-31,\"2022-12-31\"^^xsd:date", "sort,up,\"up\""})
    void understandsValues(String name, String value, String term) {
        Node node = arguments.parse(QUERY, Map.of(name, value)).get(name);
        assertThat(node.isURI() ? node.getURI() : node.toString().replace("http://www.w3.org/2001/XMLSchema#", "xsd:")).isEqualTo(term);
    }

    @ParameterizedTest
    @CsvSource({"whole,1e3", "whole,2.5", "whole,9999999999999999999999", "part,1/2", "part,NaN", "yes,ja", "day,31-12-2022", "day,2022-02-30", "sort,left",
        "any,urn", "any,https://a b", "any,https://a>}", "any,<https://a>", "any,javascript", "country,xx", "country,https://example.org/nl"})
    void refusesOthersAndSaysWhatIsExpected(String name, String value) {
        assertThatThrownBy(() -> arguments.parse(QUERY, Map.of(name, value))).isInstanceOfSatisfying(WrongParameterException.class, wrong -> {
            assertThat(wrong.parameter()).isEqualTo(name);
            assertThat(wrong.detail().complete()).isTrue();
            assertThat(wrong.getMessage()).contains("'" + value + "'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"> } ; DROP ALL #", "urn:a> . ?s ?p ?o . <urn:b", "urn:a\\u003E", "urn:a\nb", "urn:\"x\""})
    void refusesIrisThatCouldBreakOut(String value) {
        assertThatThrownBy(() -> arguments.parse(QUERY, Map.of("any", value))).isInstanceOf(WrongParameterException.class);
    }

    @Test
    void takesABlankValueForNone() {
        assertThat(arguments.parse(QUERY, Map.of("whole", " "))).isEmpty();
    }

    @Test
    void namesTheParametersThereAre() {
        assertThatThrownBy(() -> arguments.parse(QUERY, Map.of("contry", "nl"))).isInstanceOfSatisfying(WrongParameterException.class, wrong -> {
            assertThat(wrong.getMessage()).contains("There are: any, country, text");
            assertThat(wrong.suggestions()).first().isEqualTo("country");
        });
    }

    @Test
    void asksForWhatIsRequired() {
        StoredQuery query = Fixture.template("SELECT ?s { ?s ?p ?_year_integer } ORDER BY ?s").about();
        assertThatThrownBy(() -> arguments.parse(query, Map.of())).hasMessage("Parameter 'year' is missing. Expected: a whole number, such as 2022.");
    }
}
