package org.w3id.tegenwicht.browse.json;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** The pathways over HTTP, on a small network of claims. */
@SpringBootTest(properties = "spring.application.name=pathways") // a store apart: other tests fill theirs with claims too
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class PathwaysApiTests {

    private static final String POVERTY_TO_ILLNESS = "/v1/pathways?from=poverty&to=illness";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/pathways.ttl");
    }

    @Test
    void givesAllChainsWithTheirWeakestLinks() throws Exception {
        mvc.perform(get(POVERTY_TO_ILLNESS)).andExpect(status().isOk()).andExpect(jsonPath("$.total").value(2)).andExpect(jsonPath("$.longest").value(6))
                .andExpect(jsonPath("$.from.thing.label.nl").value("Armoede"))
                .andExpect(jsonPath("$.chains[0].links[*].claim.id", contains("poverty-absence", "absence-diploma", "diploma-illness")))
                .andExpect(jsonPath("$.chains[0].strength").value("fair")).andExpect(jsonPath("$.chains[0].weakest", contains(2, 3)))
                .andExpect(jsonPath("$.chains[0].links[0].evidence.bestDesign.id").value("randomised-controlled-trial"))
                .andExpect(jsonPath("$.chains[0].links[2].evidence.levels[0].id").value("grade-low"))
                .andExpect(jsonPath("$.chains[0].links[0].interventions[*].id", contains("visit", "breakfast")))
                .andExpect(jsonPath("$.disputed[*].claim.id", contains("absence-illness", "poverty-debt")))
                .andExpect(jsonPath("$.after", empty()));
    }

    @Test
    void givesWhatIsNearWhenThereIsNoChainOrOneEnd() throws Exception {
        mvc.perform(get("/v1/pathways?from=savings&to=poverty")).andExpect(jsonPath("$.total").value(0)).andExpect(jsonPath("$.after", hasSize(4)))
                .andExpect(jsonPath("$.before", empty()));
        mvc.perform(get("/v1/pathways?to=problem/illness")).andExpect(jsonPath("$.before", hasSize(6))).andExpect(jsonPath("$.from").doesNotExist())
                .andExpect(jsonPath("$.disputed[0].direction").value("no-effect"));
    }

    @Test
    void readsEverydayWordsAndSaysWhatElseTheyMayMean() throws Exception {
        mvc.perform(get("/v1/pathways?from=diplomas").header("Accept-Language", "nl")).andExpect(jsonPath("$.from.asked").value("diplomas"))
                .andExpect(jsonPath("$.from.thing.id").value("no-diploma"));
    }

    @Test
    void isATableToo() throws Exception {
        mvc.perform(get(POVERTY_TO_ILLNESS).accept("text/csv")).andExpect(status().isOk()).andExpect(content().string(startsWith("part,chain,link,claim,")))
                .andExpect(content().string(containsString("chain,2,4,https://w3id.org/tegenwicht/id/claim/debt-illness,Schulden maken ziek,")))
                .andExpect(content().string(containsString("disputed,,1,")));
    }

    @Test
    void savesWorkForWhoHasTheAnswerAlready() throws Exception {
        String tag = mvc.perform(get(POVERTY_TO_ILLNESS)).andReturn().getResponse().getHeader("ETag");
        mvc.perform(get(POVERTY_TO_ILLNESS).header("If-None-Match", tag)).andExpect(status().isNotModified());
        mvc.perform(get(POVERTY_TO_ILLNESS + "&format=csv").header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void saysHowProblemsPileUp() throws Exception {
        mvc.perform(get("/v1/accumulation")).andExpect(status().isOk()).andExpect(jsonPath("$.busiest[0].link.claim.id").value("absence-diploma"))
                .andExpect(jsonPath("$.busiest[0].chains").value(15)).andExpect(jsonPath("$.loops[0].things[*].id", contains("debt", "no-diploma")))
                .andExpect(jsonPath("$.pairs[0].causes[*].id", contains("debt", "no-diploma"))).andExpect(jsonPath("$.hubs[0].problem.id").value("debt"));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        mvc.perform(get("/v1/pathways")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.suggestions", contains("from", "to")));
        mvc.perform(get("/v1/pathways?from=xyzzyxyzzy")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.parameter").value("from"));
        mvc.perform(get("/v1/pathways?from=debt&to=debt")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.parameter").value("to"));
        mvc.perform(get("/v1/pathways?fromm=debt")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.suggestions[0]").value("from"));
        mvc.perform(get("/v1/accumulation?from=debt")).andExpect(status().isBadRequest());
    }
}
