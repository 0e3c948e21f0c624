package org.w3id.tegenwicht.browse.json;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** The collections of the API on a small graph: what they hold, filter, page through and refuse. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class CollectionsTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/fixture.ttl");
    }

    @ParameterizedTest
    @EnumSource(ThingCollection.class)
    void listsEveryCollectionAndDescribesItsFirstThing(ThingCollection collection) throws Exception {
        String list = mvc.perform(get("/v1/" + collection.path())).andExpect(status().isOk())
                .andExpect(jsonPath("$.page").value(1)).andExpect(jsonPath("$.pageSize").value(50))
                .andExpect(jsonPath("$.items[0].type").value(collection.type())).andReturn().getResponse().getContentAsString();
        String slug = list.replaceFirst("(?s).*?\"id\":\"([^\"]*)\".*", "$1");
        mvc.perform(get("/v1/" + collection.path() + "/" + slug)).andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(slug)).andExpect(jsonPath("$.label.nl").isNotEmpty());
    }

    @Test
    void nestsLanguagesAndNamesWhatThingsAreLinkedTo() throws Exception {
        mvc.perform(get("/v1/problems?stage=adolescence")).andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].iri").value("https://w3id.org/tegenwicht/id/problem/homelessness"))
                .andExpect(jsonPath("$.items[0].label.nl").value("Dakloosheid")).andExpect(jsonPath("$.items[0].definition.en").value("Having no home."))
                .andExpect(jsonPath("$.items[0].lifeStage[*].id", contains("adolescence", "young-adulthood")))
                .andExpect(jsonPath("$.items[0].lifeDomain[0].label.en").value("Housing"))
                .andExpect(jsonPath("$.items[0].interventionCount").value(1)).andExpect(jsonPath("$.items[0].broader").doesNotExist());
    }

    @Test
    void keepsTheDigitsOfNumbers() throws Exception {
        mvc.perform(get("/v1/findings?country=NL&ground=age")).andExpect(jsonPath("$.total").value(1))
                .andExpect(content().string(containsString("\"estimate\":-0.2607991455737227,")))
                .andExpect(jsonPath("$.items[0].study.id").value("alpha-2019")).andExpect(jsonPath("$.items[0].events").value(12));
    }

    @Test
    void tellsAllAboutOneThing() throws Exception {
        mvc.perform(get("/v1/problems/homelessness")).andExpect(jsonPath("$.altLabel.nl", containsInAnyOrder("geen huis", "op straat leven")))
                .andExpect(jsonPath("$.lifeDomain[0].label.nl").value("Wonen")).andExpect(jsonPath("$.source[0]").value("https://example.org/homeless"))
                .andExpect(jsonPath("$.related.interventions", endsWith("/v1/interventions?problem=homelessness")))
                .andExpect(jsonPath("$.related.claimsByEffect", endsWith("/v1/claims?effect=problem/homelessness")));
        mvc.perform(get("/v1/claims/discrimination-raises-unemployment")).andExpect(jsonPath("$.cause.type").value("mechanism"))
                .andExpect(jsonPath("$.evidence[0].direction.id").value("supporting")).andExpect(jsonPath("$.evidence[0].items[0].id").value("alpha-2019"));
    }

    @Test
    void pagesWithLinks() throws Exception {
        mvc.perform(get("/v1/findings?country=NL&page=1&pageSize=1")).andExpect(jsonPath("$.total").value(2)).andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(header().string("Link", containsString("<http://localhost/v1/findings?country=NL&pageSize=1&page=2>; rel=\"next\"")));
        mvc.perform(get("/v1/findings?pageSize=501")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.parameter").value("pageSize"));
        mvc.perform(get("/v1/findings?page=0")).andExpect(status().isBadRequest());
    }

    @Test
    void refusesUnknownFiltersAndNamesThoseAllowed() throws Exception {
        mvc.perform(get("/v1/interventions?problm=homelessness")).andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString("problem, mechanism, claim, domain, stage, type, group, page, pageSize")))
                .andExpect(jsonPath("$.suggestions[0]").value("problem"));
        mvc.perform(get("/v1/interventions?problem=homelesness")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.suggestions[0]").value("homelessness"));
        mvc.perform(get("/v1/interventions?problem=a&problem=b")).andExpect(status().isBadRequest());
        mvc.perform(get("/v1/problems/homelessness?x=1")).andExpect(status().isBadRequest());
    }

    @Test
    void suggestsWhatMayHaveBeenMeant() throws Exception {
        mvc.perform(get("/v1/problems/homelesness")).andExpect(status().isNotFound()).andExpect(jsonPath("$.suggestions[0]").value("homelessness"))
                .andExpect(jsonPath("$.title").value("Not found")).andExpect(header().string("API-Version", "1.0.0"));
        mvc.perform(get("/v1/problems/homelesness").header("Accept-Language", "nl-NL,nl;q=0.9,en;q=0.5"))
                .andExpect(jsonPath("$.title").value("Niet gevonden")).andExpect(header().string("Content-Language", "nl"));
        mvc.perform(get("/v1/findings/nothing")).andExpect(status().isNotFound());
    }

    @Test
    void answersProblemsForWhatSpringRefuses() throws Exception {
        for (String path : new String[] {"/v1/nothing", "/v1/problems/", "/v1/problems/homelessness/more", "/v1/nothing/homelessness"}) {
            mvc.perform(get(path)).andExpect(status().isNotFound()).andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        }
        mvc.perform(get("/v1/problems").accept("text/html")).andExpect(status().isNotAcceptable())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json")).andExpect(jsonPath("$.detail", containsString("application/json")));
    }

    @Test
    void savesWorkForWhoHasTheAnswerAlready() throws Exception {
        String tag = mvc.perform(head("/v1/problems")).andExpect(status().isOk()).andExpect(header().string("ETag", startsWith("\"")))
                .andExpect(header().string("Cache-Control", containsString("max-age"))).andReturn().getResponse().getHeader("ETag");
        mvc.perform(get("/v1/problems").header("If-None-Match", tag)).andExpect(status().isNotModified()).andExpect(content().string(""));
        mvc.perform(get("/v1/problems/homelessness").header("If-None-Match", tag)).andExpect(status().isOk());
        mvc.perform(get("/v1/problems/none").header("If-None-Match", tag)).andExpect(status().isNotFound());
    }
}
