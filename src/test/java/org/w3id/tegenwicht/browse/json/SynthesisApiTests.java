package org.w3id.tegenwicht.browse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.shapes.ShapeChecker;
import org.w3id.tegenwicht.vocabulary.TW;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The synthesis of the API on a small graph: its forms, its one address, and what it refuses. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class SynthesisApiTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/synthesis.ttl");
    }

    @Test
    void saysWhatWasPooledHowAndWhatWasLeftOut() throws Exception {
        mvc.perform(get("/v1/synthesis?intervention=tutoring&by=outcome")).andExpect(status().isOk())
                .andExpect(jsonPath("$.selectedCount", is(9))).andExpect(jsonPath("$.pools", hasSize(3))).andExpect(jsonPath("$.leftOut", hasSize(3)))
                .andExpect(jsonPath("$.pools[0].effectMeasure.id", is("hedges-g")))
                .andExpect(jsonPath("$.pools[0].method", startsWith("REML, three-level")))
                .andExpect(jsonPath("$.pools[0].clusterCount", is(3))).andExpect(jsonPath("$.pools[0].findings", hasSize(4)))
                .andExpect(jsonPath("$.pools[0].predictionLow").isNumber()).andExpect(jsonPath("$.pools[0].heterogeneity.iSquared").isNumber())
                .andExpect(jsonPath("$.pools[0].subgroups[0].value.label.nl", is("lezen")))
                .andExpect(jsonPath("$.pools[0].sentence.nl", containsString("onderzoeken"))).andExpect(jsonPath("$.generation").isNumber())
                .andExpect(jsonPath("$.leftOut[?(@.id == 'pooled-before')].reason").value("result-of-a-review"));
    }

    /** Another order at each start would be another tag. */
    @Test
    void theFactsForGradeAlwaysStandInTheSameOrder() throws Exception {
        JsonNode pools = JsonMapper.shared().readTree(mvc.perform(get("/v1/synthesis?intervention=tutoring")).andReturn().getResponse().getContentAsByteArray()).get("pools");
        assertThat(pools.valueStream()).isNotEmpty().allSatisfy(pool -> assertThat(pool.get("grade").get("indirectness").propertyNames())
                .containsExactly("countries", "findingsFromTheNetherlands", "outcomes"));
    }

    @Test
    void theSameQuestionHasOneAddress() throws Exception {
        String address = "http://localhost/v1/synthesis?by=outcome&intervention=tutoring";
        mvc.perform(get("/v1/synthesis?method=REML&intervention=tutoring&format=json&by=outcome")).andExpect(jsonPath("$.url", is(address)))
                .andExpect(header().string(HttpHeaders.LINK, "<" + address + ">; rel=\"canonical\""));
    }

    @Test
    void aBlankValueIsNoValue() throws Exception {
        mvc.perform(get("/v1/synthesis?intervention=&intervention=tutoring&by=&by=outcome")).andExpect(status().isOk())
                .andExpect(jsonPath("$.pools[0].subgroups").isNotEmpty());
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() throws Exception {
        String tag = mvc.perform(get("/v1/synthesis?intervention=tutoring")).andReturn().getResponse().getHeader(HttpHeaders.ETAG);
        mvc.perform(get("/v1/synthesis?intervention=tutoring").header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isNotModified())
                .andExpect(header().stringValues(HttpHeaders.VARY, hasItem(HttpHeaders.ACCEPT)));
        mvc.perform(get("/v1/synthesis?intervention=tutoring&format=csv").header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isOk());
    }

    @Test
    void theFindingsAreADataFrame() throws Exception {
        List<CSVRecord> lines = csv("/v1/synthesis?intervention=tutoring&format=metafor");
        assertThat(lines).hasSize(6);
        CSVRecord given = lines.stream().filter(line -> line.get("finding").endsWith("/given")).findFirst().orElseThrow();
        assertThat(given.get("slab")).isEqualTo("One (2001) / given");
        assertThat(Double.parseDouble(given.get("vi"))).isEqualTo(0.1 * 0.1);
        assertThat(List.of(given.get("pool"), given.get("yi"), given.get("cluster"), given.get("country"), given.get("ground")))
                .containsExactly("1", "0.5", "one", "nl", "NA");
    }

    @Test
    void theResultsAreATable() throws Exception {
        List<CSVRecord> lines = csv("/v1/synthesis?intervention=tutoring&by=outcome&format=csv");
        assertThat(lines).extracting(line -> line.get("pool") + " " + line.get("subgroup"))
                .startsWith("1 ", "1 reading-achievement", "1 mathematics-achievement", "2 ");
        mvc.perform(get("/v1/synthesis?intervention=tutoring").accept("text/csv;q=0.9, application/json;q=0.1"))
                .andExpect(content().contentType("text/csv;charset=UTF-8"));
    }

    /** As Turtle it keeps to the shape of its class. */
    @Test
    void asTurtleItNamesWhatItWasDerivedFrom() throws Exception {
        String turtle = mvc.perform(get("/v1/synthesis?intervention=tutoring").accept("text/turtle")).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
        Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        assertThat(graph.stream(null, TW.estimate, null).count()).isEqualTo(3);
        assertThat(ShapeChecker.of(RDFParser.source(Path.of("ontology/shapes/Synthesis.ttl")).toGraph()).check(graph)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "intervention=nothing", "intervention=tutoring&colour=red", "intervention=tutoring&method=XX", "intervention=tutoring&level=2",
        "intervention=tutoring&by=colour", "intervention=tutoring&exclude=nothing", "intervention=tutoring&format=xls", "intervention=tutoring&intervention=x",
        "intervention=tutoring&from=soon"})
    void whatCannotBeIsRefused(String question) throws Exception {
        mvc.perform(get("/v1/synthesis?" + question)).andExpect(status().isBadRequest()).andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void aFormThatIsNotThereIsNotAcceptable() throws Exception {
        mvc.perform(get("/v1/synthesis?intervention=tutoring").accept("image/png")).andExpect(status().isNotAcceptable())
                .andExpect(jsonPath("$.detail", containsString("text/turtle")));
    }

    private List<CSVRecord> csv(String path) throws Exception {
        String text = mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text)).getRecords();
    }
}
