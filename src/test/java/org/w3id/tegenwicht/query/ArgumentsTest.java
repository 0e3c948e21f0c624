package org.w3id.tegenwicht.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.tegenwicht.graph.MemoryCopy;
import org.w3id.tegenwicht.graph.MemoryStore;

/** What callers may write as a value, and what they hear when it is wrong. */
class ArgumentsTest {

    private static final StoredQuery QUERY = Fixture.template("""
            #+ slugs: {country: place, places: place}
            #+ enumerate: {sort: [up, down]}
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            SELECT ?s { ?s ?__any_iri ?__country_iri, ?__text_string, ?__whole_integer, ?__part_decimal, ?__yes_boolean, ?__day_date, ?__sort_string,
              ?__many_iri_list, ?__places_iri_list, ?__wholes_integer_list, ?__parts_decimal_list, ?__texts_string_list, ?__days_date_list, ?__title_nl, ?__year_gYear,
              ?__number_number, ?__plain, ?__shape_geo_wktLiteral } ORDER BY ?s""").about();

    private final QuerySettings settings = Fixture.settings();
    private final Arguments arguments = new Arguments(
            new Things(new Evaluation(MemoryCopy.of(MemoryStore.with(Fixture.GRAPH), Long.MAX_VALUE), QueryCatalogue.read(null), settings), settings));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "any,https://example.org/a?b=c#d,https://example.org/a?b=c#d", "country,nl,https://w3id.org/tegenwicht/id/place/nl",
        "country,NL,https://w3id.org/tegenwicht/id/place/nl", "country,place/nl,https://w3id.org/tegenwicht/id/place/nl",
        "country,https://w3id.org/tegenwicht/id/place/nl,https://w3id.org/tegenwicht/id/place/nl",
        "text,a \"b\",`\"a \\\"b\\\"\"`", "whole,-12,\"-12\"^^xsd:integer", "part,0.50,\"0.50\"^^xsd:decimal", "yes,true,\"true\"^^xsd:boolean",
        "day,2022-12-31,\"2022-12-31\"^^xsd:date", "sort,up,\"up\"", "title,schuld,\"schuld\"@nl", "year,2020,\"2020\"^^xsd:gYear",
        "number,5,\"5\"^^xsd:integer", "number,0.5,\"0.5\"^^xsd:decimal", "plain,a,\"a\"",
        "shape,POINT(4 52),\"POINT(4 52)\"^^http://www.opengis.net/ont/geosparql#wktLiteral"})
    void understandsValues(String name, String value, String term) {
        Node node = parse(name, value).getFirst();
        assertThat(node.isURI() ? node.getURI() : node.toString().replace("http://www.w3.org/2001/XMLSchema#", "xsd:")).isEqualTo(term);
    }

    @ParameterizedTest
    @CsvSource({"whole,1e3", "whole,2.5", "whole,9999999999999999999999", "part,1/2", "part,NaN", "part,'1,5'", "whole,1.000", "whole,１２", "whole,0x1F", "part,1e3", "part,.5", "yes,ja", "day,31-12-2022", "day,2022-02-30",
        "day,2022-2-3", "day,+12022-01-01", "day,2022-12-31Z", "day,2022-12-31T00:00:00", "sort,left",
        "any,urn", "any,https://a b", "any,https://a>}", "any,<https://a>", "any,javascript", "country,xx", "text,a\u0000b", "text,a\ud83d", "country,https://example.org/nl",
        "year,twenty"})
    void refusesOthersAndSaysWhatIsExpected(String name, String value) {
        assertThatThrownBy(() -> arguments.parse(QUERY, Map.of(name, List.of(value)))).isInstanceOfSatisfying(WrongParameterException.class, wrong -> {
            assertThat(wrong.parameter()).isEqualTo(name);
            assertThat(wrong.detail().complete()).isTrue();
            assertThat(wrong.getMessage()).contains("'" + value + "'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"> } ; DROP ALL #", "urn:a> . ?s ?p ?o . <urn:b", "urn:a\\u003E", "urn:a\nb", "urn:\"x\""})
    void refusesIrisThatCouldBreakOut(String value) {
        assertThatThrownBy(() -> arguments.parse(QUERY, Map.of("any", List.of(value)))).isInstanceOf(WrongParameterException.class);
    }

    @Test
    void takesABlankValueForNone() {
        assertThat(arguments.parse(QUERY, Map.of("whole", List.of(" ")))).isEmpty();
    }

    @Test
    void namesTheParametersThereAre() {
        assertThatThrownBy(() -> arguments.parse(QUERY, Map.of("contry", List.of("nl")))).isInstanceOfSatisfying(WrongParameterException.class, wrong -> {
            assertThat(wrong.getMessage()).contains("There are: any, country, text");
            assertThat(wrong.suggestions()).first().isEqualTo("country");
        });
    }

    @Test
    void asksForWhatIsRequired() {
        StoredQuery query = Fixture.template("SELECT ?s { ?s ?p ?_year_integer } ORDER BY ?s").about();
        assertThatThrownBy(() -> arguments.parse(query, Map.of())).hasMessage("Parameter 'year' is missing. Expected: a whole number, such as 2022.");
    }

    /** Whatever is written, the parsed query that comes of it is the one with a term in the place of the variable, or there is none. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", ">", "\n", "\r\n", "}", "\\", "\"\"\"", "> } ; DROP ALL #", "\"@en . ?s ?p ?o . #", "1) || true || (1", "2022-12-31\"^^<urn:x> . }",
        "true || true", "\u0000", "\\u0022 . }", "urn:a> . ?s ?p ?o . <urn:b", "nl,> }", "?s", "$s", "a\u2028b", "\ud83d", "${x}", "UNION { ?s ?p ?o }"})
    void noValueOfAnyTypeBecomesSparql(String attack) {
        for (Parameter parameter : QUERY.parameters()) {
            for (String value : List.of(attack, "1" + attack, "https://example.org/" + attack)) {
                termsOrRefusal(parameter, value).forEach(term -> {
                    String text = Fixture.template("SELECT ?s { ?s <urn:p> ?_x_string } ORDER BY ?s").bind(Map.of("x", List.of(term))).toString();
                    assertThat(objects(text)).as(parameter.name() + " " + value).containsExactly(term);
                });
            }
        }
    }

    private List<Node> termsOrRefusal(Parameter parameter, String value) {
        try {
            return parse(parameter.name(), value);
        } catch (WrongParameterException refusal) {
            assertThat(refusal.parameter()).isEqualTo(parameter.name());
            return List.of();
        }
    }

    private static List<Node> objects(String text) {
        ElementGroup group = (ElementGroup) QueryFactory.create(text).getQueryPattern();
        assertThat(group.size()).isEqualTo(1);
        return ((ElementPathBlock) group.get(0)).getPattern().getList().stream().map(TriplePath::getObject).toList();
    }

    @Test
    void takesSeveralValuesByRepeatingAndWithCommasWhereAValueHasNone() {
        assertThat(parse("places", "nl,be")).extracting(Node::getURI).containsExactly(Fixture.ID + "place/nl", Fixture.ID + "place/be");
        assertThat(parse("places", "nl", " ", "BE,nl")).extracting(Node::getURI).containsExactly(Fixture.ID + "place/nl", Fixture.ID + "place/be");
        assertThat(parse("days", "2022-12-31,2023-01-01")).hasSize(2);
        assertThat(parse("wholes", "1", "2")).hasSize(2);
        assertThat(parse("texts", "a,b", "c")).extracting(Node::getLiteralLexicalForm).containsExactly("a,b", "c");
        assertThat(parse("many", "https://example.org/a,b")).hasSize(1);
    }

    @Test
    void takesNoDecimalCommaForTwoNumbers() {
        assertThatThrownBy(() -> parse("parts", "1,5")).isInstanceOf(WrongParameterException.class).hasMessageContaining("by repeating the parameter");
        assertThatThrownBy(() -> parse("wholes", "1,000")).isInstanceOf(WrongParameterException.class);
    }

    @Test
    void takesOneValueWhereThereIsNoListAndNoEndlessList() {
        assertThatThrownBy(() -> parse("whole", "1", "2")).isInstanceOf(WrongParameterException.class).hasMessageContaining("more than once");
        assertThatThrownBy(() -> parse("wholes", IntStream.range(0, 101).mapToObj(String::valueOf).toArray(String[]::new)))
                .isInstanceOf(WrongParameterException.class).hasMessageContaining("at most 100");
    }

    private List<Node> parse(String name, String... values) {
        return arguments.parse(QUERY, Map.of(name, List.of(values))).getOrDefault(name, List.of());
    }
}
