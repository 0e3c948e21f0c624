package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
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

/** The page of the pathways, on a small network of claims. */
@SpringBootTest(properties = "spring.application.name=pathways") // a store apart: other tests fill theirs with claims too
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class PathwaysPageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/pathways.ttl");
    }

    @Test
    void aChainIsAPictureAndATableInBothLanguages() throws Exception {
        assertThat(page("/pathways?from=poverty&to=illness&lang=nl")).contains("lang=\"nl\"", "Van Armoede naar Ziekte", "2 ketens", "De 2 zwakste schakels zijn",
                "zwakste schakel", "href=\"/doc/claim/poverty-absence", "Ontbijt", "<svg", "id=\"chain-2-link-4\"", "▲ 1 ervoor");
        assertThat(page("/pathways?from=poverty&to=illness&lang=en")).contains("lang=\"en\"", "From Poverty to Illness", "2 chains", "The weakest link is",
                "weakest link", "Breakfast", "GRADE: ", "Strongest design:");
    }

    @Test
    void theLinksOfAChainCarryTheirStrengthInTheirLine() throws Exception {
        assertThat(page("/pathways?from=poverty&to=illness&lang=en")).contains("tw-line tw-line--strong", "tw-line tw-line--fair", "tw-line tw-line--contested",
                "aria-label=\"Poverty raises absence: strong\"", "url(#chain-1-raises)");
        assertThat(page("/pathways?from=savings&lang=en")).contains("tw-line tw-line--none", "url(#after-lowers)");
    }

    @Test
    void aDisputedClaimIsShownWithACross() throws Exception {
        assertThat(page("/pathways?from=poverty&to=debt&lang=en")).contains("1 chain of", "tw-steps--disputed", "tw-cross", "Poverty raises debt: disputed");
    }

    @Test
    void oneEndShowsWhatFollowsOrHowItComesAbout() throws Exception {
        assertThat(page("/pathways?from=problem/poverty&lang=nl")).contains("Wat volgt uit: Armoede", "Verbanden: 3").doesNotContain("Hoe ontstaat: Armoede</h2>");
        assertThat(page("/pathways?to=illness&lang=en")).contains("How it comes about: Illness", "Links: 7");
    }

    @Test
    void withoutAChainThePageSaysSoAndShowsTheNearest() throws Exception {
        assertThat(page("/pathways?from=savings&to=poverty&lang=en")).contains("There is no chain from Savings to Poverty", "What follows from: Savings",
                "How it comes about: Poverty", "We know of no research into how this comes about.");
    }

    @Test
    void aChainInWhichLifeRunsBackSaysSo() throws Exception {
        assertThat(page("/pathways?from=illness&to=loneliness&lang=en")).contains("does not run forward in a life");
        assertThat(page("/pathways?from=poverty&to=illness&lang=en")).doesNotContain("does not run forward in a life");
    }

    @Test
    void theStartTellsHowProblemsPileUp() throws Exception {
        assertThat(page("/pathways?lang=nl")).contains("Hoe problemen opstapelen", "Verzuim kost diploma", "15 ketens", "href=\"/pathways?to=problem/debt", "2 oorzaken");
        assertThat(page("/pathways?lang=en")).contains("Problems that feed each other", "Illness", "share 2").doesNotContain("??");
    }

    @Test
    void anEmptyGraphHasAPageToo() throws Exception {
        MemoryStore.clear(store, "/query/pathways.ttl");
        assertThat(page("/pathways?lang=en")).contains("There are no claims about causes yet.").doesNotContain("Chains over the life course", "??");
    }

    @Test
    void aMechanismThatNoClaimIsAboutSaysSo() throws Exception {
        assertThat(page("/pathways?from=mechanism/scarcity&lang=en")).contains("What follows from: Scarcity", "We know of no research into what follows from this.");
    }

    @Test
    void wordsThatFitNothingAreToldAtTheForm() throws Exception {
        mvc.perform(get("/pathways?from=xyzzyxyzzy&lang=nl")).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("vonden we geen probleem"))).andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString("value=\"xyzzyxyzzy\"")));
        mvc.perform(get("/pathways?from=debt&to=debt&lang=en")).andExpect(status().isBadRequest()).andExpect(content().string(containsString("are the same")));
    }

    @Test
    void whatCannotBeIsToldOnAPage() throws Exception {
        for (String path : new String[] {"/pathways?start=debt", "/pathways?from=debt&from=illness", "/pathways?from=poverty&to=illness&page=none"}) {
            mvc.perform(get(path).accept("text/html")).andExpect(status().isBadRequest()).andExpect(content().string(containsString("<main")));
        }
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
