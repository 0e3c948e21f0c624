package org.w3id.tegenwicht.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.query.QueryCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stored queries over HTTP, on a small graph. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class QueriesTests {

    private static final String PLACES = "/v1/queries/places";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @Autowired
    private QueryCatalogue catalogue;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/fixture.ttl");
    }

    @Test
    void listsTheQueriesWithTheirParameters() throws Exception {
        mvc.perform(get("/v1/queries")).andExpect(status().isOk()).andExpect(jsonPath("$.total", greaterThan(20)))
                .andExpect(jsonPath("$.items[?(@.name == 'places')].summary.nl").isNotEmpty())
                .andExpect(jsonPath("$.items[?(@.name == 'places')].parameters[0].type", hasItem("iri")))
                .andExpect(jsonPath("$.items[?(@.name == 'places')].parameters[0].things[0]", hasItem("place-type")))
                .andExpect(jsonPath("$.items[?(@.name == 'places')].href", hasItem(endsWith(PLACES))));
    }

    /** Another order at each start would be another tag. */
    @Test
    void examplesHaveTheOrderOfTheirFile() throws Exception {
        JsonNode items = JsonMapper.shared().readTree(mvc.perform(get("/v1/queries")).andReturn().getResponse().getContentAsByteArray()).get("items");
        assertThat(items.valueStream().filter(item -> item.get("example").isObject())).hasSizeGreaterThan(10).allSatisfy(item -> {
            String example = catalogue.get(item.get("name").asString()).text().lines().filter(line -> line.startsWith("#+ example:")).findFirst().orElseThrow();
            assertThat(List.copyOf(item.get("example").propertyNames())).isSortedAccordingTo(Comparator.comparingInt(name -> example.indexOf(name + ":")));
        });
    }

    @Test
    void answersInJson() throws Exception {
        mvc.perform(get(PLACES + "?type=country&pageSize=1")).andExpect(status().isOk()).andExpect(jsonPath("$.query").value("places"))
                .andExpect(jsonPath("$.generation").value((int) store.generation())).andExpect(jsonPath("$.total").value(2)).andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.columns[0]").value("iri")).andExpect(jsonPath("$.items[0].labelNl").value("Belgie"))
                .andExpect(header().string("Link", containsString("page=2>; rel=\"next\"")));
    }

    @Test
    void answersInCsvWholeUnlessAPageIsAskedFor() throws Exception {
        mvc.perform(get(PLACES).accept("text/csv")).andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(header().string("Link", not(containsString("rel=\"next\"")))).andExpect(content().string(startsWith("iri,labelNl,labelEn,identifier,codeYear,placeType,partOf\r\n")))
                .andExpect(content().string(containsString("gm0363-2022,Amsterdam,Amsterdam,GM0363,2022,,https://w3id.org/tegenwicht/id/place/nl\r\n")));
        mvc.perform(get(PLACES + "?format=csv&pageSize=1")).andExpect(header().string("Link", containsString("rel=\"last\"")));
    }

    @Test
    void givesTheTextOfAQuery() throws Exception {
        mvc.perform(get(PLACES + "/text")).andExpect(content().contentTypeCompatibleWith("application/sparql-query"))
                .andExpect(content().string(startsWith("#+ summary: The places")));
        mvc.perform(get(PLACES).accept("application/sparql-query")).andExpect(content().string(containsString("SELECT ?iri")));
    }

    @Test
    void hasOneTagForEachForm() throws Exception {
        String json = mvc.perform(get(PLACES)).andReturn().getResponse().getHeader("ETag");
        mvc.perform(get(PLACES).header("If-None-Match", json)).andExpect(status().isNotModified());
        mvc.perform(get(PLACES + "?format=csv").header("If-None-Match", json)).andExpect(status().isOk());
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        mvc.perform(get("/v1/queries/place-s")).andExpect(status().isNotFound()).andExpect(jsonPath("$.suggestions", hasItem("places")));
        mvc.perform(get("/v1/queries/problem")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.parameter").value("problem"))
                .andExpect(jsonPath("$.detail").value("Parameter 'problem' is missing. Expected: a slug or IRI of type problem."));
        mvc.perform(get(PLACES + "?colour=red")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.detail", containsString("type, partOf")));
        mvc.perform(get(PLACES + "?format=pdf")).andExpect(status().isBadRequest());
        mvc.perform(get(PLACES).accept("image/png")).andExpect(status().isNotAcceptable()).andExpect(jsonPath("$.detail", containsString("text/csv")));
        mvc.perform(get("/v1/queries/studies?year=1e3")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.detail", containsString("whole number")));
    }
}
