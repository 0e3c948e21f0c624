package org.w3id.tegenwicht.browse.json;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** The search of the API on a small graph: what it finds, suggests and refuses. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class SearchTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/fixture.ttl");
    }

    @Test
    void findsAThingByAWordThatPeopleUse() throws Exception {
        mvc.perform(get("/v1/search").param("q", "op straat").header(HttpHeaders.ACCEPT_LANGUAGE, "nl")).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.items[0].iri").value("https://w3id.org/tegenwicht/id/problem/homelessness"))
                .andExpect(jsonPath("$.items[0].id").value("homelessness")).andExpect(jsonPath("$.items[0].type").value("problem"))
                .andExpect(jsonPath("$.items[0].label.nl").value("Dakloosheid"))
                .andExpect(jsonPath("$.items[0].match.text").value("op straat leven"))
                .andExpect(jsonPath("$.items[0].match.kind").value("alternative"))
                .andExpect(jsonPath("$.totals.problems").value(1));
    }

    @Test
    void keepsToATypeAndToASize() throws Exception {
        mvc.perform(get("/v1/search?q=housing homelessness&type=intervention")).andExpect(jsonPath("$.items[*].type", everyItem(is("intervention"))))
                .andExpect(jsonPath("$.items[*].id", hasItem("housing-first")));
        mvc.perform(get("/v1/search?q=housing homelessness&pageSize=1")).andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void saysThatNothingWasFound() throws Exception {
        mvc.perform(get("/v1/search?q=qqqqzzzz")).andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(0)).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void suggestsWhileTyping() throws Exception {
        mvc.perform(get("/v1/suggestions?q=dakl").header(HttpHeaders.ACCEPT_LANGUAGE, "nl")).andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].id").value("homelessness")).andExpect(jsonPath("$.items[0].text").value("Dakloosheid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/search", "/v1/search?q=", "/v1/search?q= ", "/v1/search?q=huis&type=finding", "/v1/search?q=huis&pageSize=0",
        "/v1/search?q=huis&q=werk", "/v1/search?q=huis&sort=name", "/v1/suggestions", "/v1/suggestions?q=huis&type=problem"})
    void refusesWhatCannotBe(String url) throws Exception {
        mvc.perform(get(url)).andExpect(status().isBadRequest()).andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.parameter").isNotEmpty());
    }

    @Test
    void refusesAQuestionThatIsTooLong() throws Exception {
        mvc.perform(get("/v1/search").param("q", "x".repeat(301))).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("q")).andExpect(jsonPath("$.detail", containsString("300 characters")));
    }

    @Test
    void savesWorkForWhoHasTheAnswerAlready() throws Exception {
        String dutch = mvc.perform(get("/v1/search?q=huis").header(HttpHeaders.ACCEPT_LANGUAGE, "nl")).andExpect(header().exists(HttpHeaders.ETAG))
                .andExpect(header().stringValues(HttpHeaders.VARY, hasItem("Accept-Language"))).andReturn().getResponse().getHeader(HttpHeaders.ETAG);
        mvc.perform(get("/v1/search?q=huis").header(HttpHeaders.ACCEPT_LANGUAGE, "nl").header(HttpHeaders.IF_NONE_MATCH, dutch))
                .andExpect(status().isNotModified()).andExpect(header().stringValues(HttpHeaders.VARY, hasItem("Accept-Language")));
        mvc.perform(get("/v1/search?q=straat").header(HttpHeaders.ACCEPT_LANGUAGE, "nl").header(HttpHeaders.IF_NONE_MATCH, dutch))
                .andExpect(status().isOk());
    }
}
