package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** A short list in the address, its page and its files, on a small graph. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class ShortlistPageTests {

    private static final String LIST = "/shortlist?items=study/trial,intervention/counsel,problem/eviction,intervention/grant&lang=";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/evidence.ttl");
    }

    @Test
    void thingsStandTogetherByTypeWithTheirKeyFigures() throws Exception {
        assertThat(page(LIST + "en", 200)).containsSubsequence("4 things on the list", "Problems", "Eviction", "What helps", "Counsel", "Ladder A", "A one", "Number of studies", "Grant",
                "Studies", "Trial");
        assertThat(page(LIST + "nl", 200)).containsSubsequence("4 dingen op de lijst", "Uithuiszetting", "Raad", "Gift");
    }

    @Test
    void eachThingCanBeTakenOff() throws Exception {
        assertThat(page(LIST + "en", 200)).contains("href=\"/shortlist?items=study/trial,intervention/counsel,intervention/grant&amp;lang=en\"",
                "href=\"/shortlist?items=intervention/counsel,problem/eviction,intervention/grant&amp;lang=en\"");
    }

    @Test
    void aNameIsAddedAndAWordOffersWhatItMayMean() throws Exception {
        mvc.perform(get("/shortlist?items=study/trial&add=uithuiszetting&lang=en")).andExpect(redirectedUrl("/shortlist?items=study/trial,problem/eviction&lang=en"));
        assertThat(page("/shortlist?items=study/trial&add=evictions&lang=en", 200)).contains("/shortlist?items=study/trial,problem/eviction&amp;lang=en");
        assertThat(page("/shortlist?items=&add=xyzzyxyzzy&lang=en", 200)).contains("Nothing found");
    }

    @Test
    void theListLeadsToItsFilesAndToAComparison() throws Exception {
        assertThat(page(LIST + "en", 200)).contains("/compare?interventions=counsel,grant&amp;lang=en", "/shortlist.csv?items=study/trial,", "/cite?studies=trial&amp;format=ris",
                "/cite?studies=trial&amp;intervention=counsel,grant&amp;format=bibtex", "This list is at: http://localhost/shortlist?items=study/trial");
    }

    @Test
    void theTableHasARowForEachThing() throws Exception {
        mvc.perform(get("/shortlist.csv?items=intervention/counsel,problem/eviction&lang=en")).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"tegenwicht-shortlist.csv\""))
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content().string("type,name,text,levels,cost,studies,authors,year,doi,url\r\nproblem,Eviction,,,,3,,,,http://localhost/doc/problem/eviction\r\n"
                        + "intervention,Counsel,,Ladder A: A one,,3,,,,http://localhost/doc/intervention/counsel\r\n"));
    }

    @Test
    void whatIsNoLongerThereIsToldAndTheRestStays() throws Exception {
        assertThat(page("/shortlist?items=intervention/counsl,problem/eviction&lang=en", 200)).contains("intervention/counsl is not there", "Did you mean", "Eviction",
                "/shortlist?items=problem/eviction,intervention/counsel&amp;lang=en");
    }

    @Test
    void anEmptyListTellsHowToBegin() throws Exception {
        assertThat(page("/shortlist?lang=en", 200)).contains("There is nothing on it yet", "name=\"add\"", "data-shortlist-given=\"false\"");
        assertThat(page("/shortlist?items=&lang=nl", 200)).contains("Er staat nog niets op", "data-shortlist-given=\"true\"");
    }

    @Test
    void whatCannotBeAListIsToldOnAPage() throws Exception {
        assertThat(page("/shortlist?items=counsel&lang=en", 400)).contains("type/slug, such as intervention/housing-first");
        assertThat(page("/shortlist?items=finding/good&lang=en", 400)).contains("cannot be &#39;finding&#39;");
        assertThat(page("/shortlist?items=" + items(51) + "&lang=nl", 400)).contains("ten hoogste 50 dingen");
        assertThat(page("/shortlist?items=" + items(50) + "&add=eviction&lang=nl", 200)).contains("De lijst is vol");
        assertThat(page("/shortlist?item=problem/eviction", 400)).contains("items");
    }

    @Test
    void anyLinkToAThingThatCanBeOnAListOffersToPutItOn() {
        ShortlistLinks links = new ShortlistLinks();
        assertThat(links.item("/doc/intervention/counsel")).isEqualTo("intervention/counsel");
        assertThat(links.item("/doc/finding/good")).isNull();
        assertThat(links.item("https://doi.org/10.1000/1")).isNull();
        assertThat(links.item(null)).isNull();
    }

    private static String items(int number) {
        return IntStream.range(0, number).mapToObj(at -> "problem/p" + at).collect(Collectors.joining(","));
    }

    private String page(String path, int expected) throws Exception {
        return mvc.perform(get(path).accept("text/html")).andExpect(status().is(expected)).andReturn().getResponse().getContentAsString();
    }
}
