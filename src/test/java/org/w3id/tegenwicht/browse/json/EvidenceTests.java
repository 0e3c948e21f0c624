package org.w3id.tegenwicht.browse.json;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** The evidence map and the contradictions over HTTP, on a small graph. */
@SpringBootTest(properties = "tests.graph=evidence") // a graph apart from that of other tests
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class EvidenceTests {

    private static final String MAP = "/v1/evidence-map?rows=intervention&columns=intervention-type";
    private static final String GRANT = "$.cells[?(@.row.id == 'grant' && @.column.id == 'money')]";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/evidence.ttl");
    }

    @Test
    void mapsTheEvidenceWithItsGaps() throws Exception {
        mvc.perform(get(MAP)).andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(jsonPath("$.rows.facet").value("intervention")).andExpect(jsonPath("$.columns.items[*].id", contains("advice", "money")))
                .andExpect(jsonPath(GRANT + ".studies", contains(2))).andExpect(jsonPath(GRANT + ".row.label.nl", contains("Gift")))
                .andExpect(jsonPath(GRANT + ".direction.findings.unfavourable", contains(1)))
                .andExpect(jsonPath(GRANT + ".direction.findings.favourable", contains(0)))
                .andExpect(jsonPath(GRANT + ".bestDesign.id", contains("randomised-controlled-trial")))
                .andExpect(jsonPath(GRANT + ".levels[0].ladder.id", contains("ladder-b"))).andExpect(jsonPath(GRANT + ".latestYear", contains(2021)));
        mvc.perform(get("/v1/evidence-map")).andExpect(jsonPath("$.rows.facet").value("problem"))
                .andExpect(jsonPath("$.rows.items[?(@.id == 'overcrowding')]", hasSize(1)))
                .andExpect(jsonPath("$.cells[?(@.row.id == 'overcrowding')]", hasSize(0)));
    }

    @Test
    void givesTheItemsOfACellAtItsUrl() throws Exception {
        String map = mvc.perform(get(MAP + "&country=south")).andReturn().getResponse().getContentAsString();
        String url = JsonPath.<List<String>>read(map, GRANT + ".query").getFirst();
        int items = JsonPath.<List<Integer>>read(map, GRANT + ".items").getFirst();
        mvc.perform(get(URI.create(url))).andExpect(status().isOk()).andExpect(jsonPath("$.total").value(items));
    }

    @Test
    void writesTheMapAsCsv() throws Exception {
        mvc.perform(get(MAP).accept("text/csv")).andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(content().string(startsWith("row,rowLabelNl,rowLabelEn,column,"))).andExpect(content().string(containsString("intervention/grant,Gift,Grant,")));
        mvc.perform(get(MAP + "&format=csv")).andExpect(header().string("Content-Type", startsWith("text/csv")));
    }

    @Test
    void listsContradictionsInPages() throws Exception {
        mvc.perform(get("/v1/contradictions?intervention=counsel")).andExpect(status().isOk()).andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[?(@.kind == 'findings')].one.strongest.id", contains("good")))
                .andExpect(jsonPath("$.items[?(@.kind == 'findings')].one.pooled", contains(1)))
                .andExpect(jsonPath("$.items[?(@.kind == 'findings')].other.studies[0].label.nl", contains("Bijna")))
                .andExpect(jsonPath("$.items[?(@.kind == 'findings')].differences[?(@.characteristic == 'country')].one[0].id", contains("north")));
        mvc.perform(get("/v1/contradictions?pageSize=1")).andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(header().string("Link", containsString("page=2>; rel=\"next\"")));
        mvc.perform(get("/v1/contradictions?problem=arrears")).andExpect(jsonPath("$.total").value(0));
        mvc.perform(get("/v1/contradictions?format=csv")).andExpect(content().string(startsWith("kind,subject,ground,outcome,measure,")))
                .andExpect(header().doesNotExist("Link"));
    }

    @Test
    void savesWorkForWhoHasTheAnswerAlready() throws Exception {
        for (String path : new String[] {MAP, "/v1/contradictions"}) {
            String tag = mvc.perform(get(path)).andExpect(header().string("ETag", startsWith("\""))).andReturn().getResponse().getHeader("ETag");
            mvc.perform(get(path).header("If-None-Match", tag)).andExpect(status().isNotModified());
            mvc.perform(get(path).accept("text/csv").header("If-None-Match", tag)).andExpect(status().isOk());
        }
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        mvc.perform(get("/v1/evidence-map?rows=problems")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.parameter").value("rows"))
                .andExpect(jsonPath("$.suggestions[0]").value("problem"));
        mvc.perform(get("/v1/evidence-map?rows=ground&columns=ground")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.parameter").value("columns"));
        mvc.perform(get("/v1/evidence-map?intervention-type=advise")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("intervention-type")).andExpect(jsonPath("$.suggestions[0]").value("advice"));
        mvc.perform(get("/v1/contradictions?problm=eviction")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.suggestions[0]").value("problem"));
        mvc.perform(get("/v1/contradictions?problem=evictions")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.suggestions[0]").value("eviction"));
        mvc.perform(get("/v1/evidence-map?format=xml")).andExpect(status().isBadRequest());
        mvc.perform(get(MAP).accept("image/png")).andExpect(status().isNotAcceptable()).andExpect(jsonPath("$.detail", containsString("text/csv")));
    }
}
