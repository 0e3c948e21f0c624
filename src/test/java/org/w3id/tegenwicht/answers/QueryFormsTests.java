package org.w3id.tegenwicht.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.yaml.snakeyaml.Yaml;

/** The forms in which a stored query answers, and what stands in the head of each. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class QueryFormsTests {

    private static final String PLACES = "/v1/queries/places?type=country";
    private static final String GRAPH = "/v1/queries/causes-as-graph?problem=unemployment&problem=homelessness";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/fixture.ttl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "application/json | application/json", "*/* | application/json", "text/csv | text/csv;charset=UTF-8", "text/html,*/*;q=0.8 | application/json",
        "application/sparql-results+json | application/sparql-results+json", "application/sparql-results+xml | application/sparql-results+xml",
        "application/xml | application/xml", "text/turtle | text/turtle;charset=UTF-8", "application/n-triples | application/n-triples",
        "application/ld+json | application/ld+json", "application/rdf+xml | application/rdf+xml", "application/sparql-query | application/sparql-query;charset=UTF-8",
        "text/csv;q=0.5, text/turtle;q=0.9 | text/turtle;charset=UTF-8", "application/json;q=0, */*;q=0.1 | application/sparql-results+json",
        "text/*, application/json;q=0.3 | text/csv;charset=UTF-8"})
    void answersInTheFormThatIsWantedMost(String accept, String type) throws Exception {
        for (String address : new String[] {PLACES, GRAPH}) {
            mvc.perform(get(address).header("Accept", accept)).andExpect(status().isOk()).andExpect(header().string("Content-Type", type))
                    .andExpect(header().stringValues("Vary", hasItem("Accept")));
        }
    }

    @Test
    void writesSparqlResultsThatOthersRead() throws Exception {
        var xml = ResultSetMgr.read(new ByteArrayInputStream(body(PLACES + "&format=xml").getContentAsByteArray()), ResultSetLang.RS_XML);
        assertThat(xml.getResultVars()).startsWith("iri", "labelNl");
        assertThat(xml.next().getLiteral("labelNl").getLanguage()).isEqualTo("nl");
        mvc.perform(get(PLACES + "&format=xml")).andExpect(xpath("count(//*[local-name()='result'])").number(2.0));
        mvc.perform(get(PLACES + "&format=sparql-json")).andExpect(jsonPath("$.results.bindings", hasSize(2)))
                .andExpect(jsonPath("$.results.bindings[0].iri.type").value("uri"));
    }

    @Test
    void writesTheRowsOfASelectAsAResultSetInRdf() throws Exception {
        Model model = read(PLACES + "&format=turtle", "TTL");
        for (String property : new String[] {"solution", "index"}) {
            assertThat(model.listObjectsOfProperty(model.createProperty("http://www.w3.org/2001/sw/DataAccess/tests/result-set#" + property)).toList()).as(property).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"turtle,TTL", "n-triples,NT", "json-ld,JSON-LD", "rdf-xml,RDF/XML"})
    void writesAGraphInFourForms(String format, String language) throws Exception {
        Model model = read(GRAPH + "&format=" + format, language);
        assertThat(model.listSubjectsWithProperty(RDFS.label).toList()).hasSize(2);
        assertThat(model.isIsomorphicWith(read(GRAPH + "&format=turtle", "TTL"))).isTrue();
    }

    @Test
    void givesTheTriplesOfAGraphAsRowsInPages() throws Exception {
        mvc.perform(get(GRAPH + "&pageSize=3")).andExpect(jsonPath("$.columns", hasSize(3))).andExpect(jsonPath("$.items", hasSize(3)))
                .andExpect(jsonPath("$.items[0].subject").isNotEmpty()).andExpect(header().string("Link", containsString("rel=\"next\"")));
    }

    @Test
    void linksToPagesOnBothSides() throws Exception {
        String link = mvc.perform(get("/v1/queries/places?pageSize=1&page=2")).andReturn().getResponse().getHeader("Link");
        assertThat(link).startsWith("<http://localhost/v1/queries/places?pageSize=1&page=1>; rel=\"first\", <http://localhost/v1/queries/places?pageSize=1&page=1>; rel=\"prev\", "
                + "<http://localhost/v1/queries/places?pageSize=1&page=3>; rel=\"next\"").containsPattern("page=\\d+>; rel=\"last\"");
    }

    @Test
    void linksToVersionsTextAndDescription() throws Exception {
        MockHttpServletResponse response = body(PLACES + "&format=csv");
        String version = response.getHeader("Query-Version");
        assertThat(version).matches("[0-9a-f]{12}");
        assertThat(response.getHeader("Link"))
                .contains("<http://localhost/v1/queries/places/versions/" + version + "?type=country>; rel=\"canonical\"")
                .contains("<http://localhost/v1/queries/places/versions>; rel=\"version-history\"")
                .contains("<http://localhost/v1/queries/places?type=country>; rel=\"latest-version\"")
                .contains("<http://localhost/v1/queries/places/versions/" + version + ".rq?type=country>; rel=\"alternate\"; type=\"application/sparql-query\"")
                .contains("<http://localhost/v1/queries/places/openapi.json>; rel=\"service-desc\"");
    }

    @Test
    void hasAStrongTagOfDataTextArgumentsFormAndPage() throws Exception {
        String tag = body(PLACES).getHeader("ETag");
        String whole = body("/v1/queries/places").getHeader("ETag");
        assertThat(tag).startsWith("\"").isEqualTo(body(PLACES).getHeader("ETag"));
        for (String other : new String[] {"/v1/queries/places", PLACES + "&format=csv", PLACES + "&page=2", PLACES + "&pageSize=2", "/v1/queries/mechanisms"}) {
            assertThat(body(other).getHeader("ETag")).as(other).isNotEqualTo(tag);
        }
        assertThat(body("/v1/queries/places?type=place-type/country").getHeader("ETag")).isEqualTo(tag);
        mvc.perform(get(PLACES).header("If-None-Match", tag)).andExpect(status().isNotModified()).andExpect(header().string("ETag", tag))
                .andExpect(header().stringValues("Vary", hasItem("Accept"))).andExpect(content().string(""));
        MemoryStore.fill(store, "/query/evidence.ttl");
        mvc.perform(get("/v1/queries/places").header("If-None-Match", whole)).andExpect(status().isOk());
    }

    @Test
    void answersHeadAsGet() throws Exception {
        MockHttpServletResponse whole = body(PLACES + "&format=csv");
        mvc.perform(head(PLACES + "&format=csv")).andExpect(status().isOk()).andExpect(header().string("ETag", whole.getHeader("ETag")))
                .andExpect(header().string("Link", whole.getHeader("Link"))).andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"));
    }

    @Test
    void takesSeveralValuesByRepeatingOrWithCommas() throws Exception {
        mvc.perform(get(GRAPH + "&format=n-triples")).andExpect(content().string(body("/v1/queries/causes-as-graph?problem=unemployment,homelessness&format=n-triples")
                .getContentAsString()));
        mvc.perform(get("/v1/queries/places?type=country&type=country")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.parameter").value("type"));
        mvc.perform(get("/v1/queries/causes-as-graph?problem=unemployment,nothing")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("'nothing'"))).andExpect(header().string("Content-Type", "application/problem+json"));
    }

    @Test
    void givesTheTextWithItsArgumentsAndWhereToAskIt() throws Exception {
        mvc.perform(get("/v1/queries/places.rq").header("Accept", "text/plain")).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/sparql-query;charset=UTF-8"))
                .andExpect(content().string(allOf(startsWith("#+ summary: The places"), containsString("#+ endpoint: http://localhost/sparql\n"), containsString("?__type_iri"))));
        mvc.perform(get("/v1/queries/places.rq?type=country")).andExpect(content().string(allOf(containsString("place-type/country"), not(containsString("?__type_iri")))));
        mvc.perform(get(PLACES + "&format=sparql")).andExpect(content().string(containsString("place-type/country")));
        mvc.perform(get("/v1/queries/places.rq?type=>%20}")).andExpect(status().isBadRequest());
        mvc.perform(get("/v1/queries/place-s.rq")).andExpect(status().isNotFound());
    }

    @Test
    void listsTheQuestionsForGrlc() throws Exception {
        Map<String, Object> specification = new Yaml().load(new StringReader(body("/v1/queries/grlc.yml").getContentAsString()));
        assertThat(specification).containsKeys("title", "description", "contact", "licence", "queries");
        assertThat((Iterable<?>) specification.get("queries")).hasSizeGreaterThan(15).allSatisfy(address -> {
            assertThat(String.valueOf(address)).startsWith("http://localhost/v1/queries/").endsWith(".rq");
            mvc.perform(get(String.valueOf(address))).andExpect(status().isOk());
        });
    }

    @Test
    void namesTheVersionInTheAnswerAndAnswersAtItsAddress() throws Exception {
        String version = body(PLACES).getHeader("Query-Version");
        String pinned = "/v1/queries/places/versions/" + version;
        mvc.perform(get(pinned + "?type=country")).andExpect(jsonPath("$.version").value(version)).andExpect(content().json(body(PLACES).getContentAsString()));
        mvc.perform(get(pinned + ".rq")).andExpect(content().string(body("/v1/queries/places/text").getContentAsString()));
        mvc.perform(get("/v1/queries/places/versions")).andExpect(jsonPath("$.items[0].version").value(version)).andExpect(jsonPath("$.items[0].latest").value(true))
                .andExpect(jsonPath("$.items[0].since", matchesPattern("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z")));
        for (String end : new String[] {"", ".rq"}) {
            mvc.perform(get("/v1/queries/places/versions/000000000000" + end)).andExpect(status().isNotFound())
                    .andExpect(header().string("Content-Type", "application/problem+json")).andExpect(jsonPath("$.suggestions", hasItem(version)));
        }
    }

    private MockHttpServletResponse body(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse();
    }

    private Model read(String address, String language) throws Exception {
        return ModelFactory.createDefaultModel().read(new ByteArrayInputStream(body(address).getContentAsByteArray()), null, language);
    }
}
