package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
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

/** The page that sets interventions side by side, on a small graph. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class ComparePageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/evidence.ttl");
    }

    @Test
    void twoInterventionsStandSideBySideInTheOrderAskedFor() throws Exception {
        String english = words("/compare?interventions=grant,counsel&lang=en");
        assertThat(english).containsSubsequence("Grant", "Counsel", "For which problem", "Arrears", "Eviction", "Effect on: Stays", "Evidence lines", "none",
                "▲ supporting : 1", "▼ disputing : 1", "Ladder B", "B two", "no judgement in our sources", "Ladder A", "no judgement in our sources", "A one", "Number of studies and reviews", "2", "3",
                "Year of the latest", "2021", "2022");
        assertThat(words("/compare?interventions=counsel,grant&lang=nl")).containsSubsequence("Raad", "Gift", "Effect op: Blijft wonen", "Kosten", "niet bekend");
    }

    @Test
    void effectsTellTheirDirectionSizeAndWhatTheyRestOn() throws Exception {
        String page = words("/compare?interventions=counsel,grant&lang=en");
        assertThat(page).contains("from 2 findings of 2 studies", "from 1 finding of 1 study", "Overview (review of studies): ")
                .containsPattern("◇ unclear : difference 0\\.10 \\(95% interval −0\\.10 to 0\\.30\\), from 1 finding of 1 study")
                .containsPattern("▲ favourable : Overview \\(review of studies\\): difference −0\\.30 \\(95% interval −0\\.54 to −0\\.06\\)");
    }

    @Test
    void namesThatPeopleTypeLeadToTheAddressWithSlugs() throws Exception {
        mvc.perform(get("/compare?interventions=counsel&interventions=gift&interventions=&lang=en"))
                .andExpect(status().isFound()).andExpect(redirectedUrl("/compare?interventions=counsel,grant&lang=en"));
        mvc.perform(get("/compare?interventions=counsel,COUNSEL, grant")).andExpect(redirectedUrl("/compare?interventions=counsel,grant"));
    }

    @Test
    void withoutEnoughToCompareThereIsAForm() throws Exception {
        assertThat(page("/compare", 200)).contains("<form", "<option value=\"Gift\"").doesNotContain("<table");
        assertThat(page("/compare?interventions=counsel&lang=en", 200)).contains("value=\"Counsel\"", "Choose at least one more", "/compare?interventions=counsel,grant&amp;lang=en")
                .doesNotContain("<table");
    }

    @Test
    void aWrongNameStaysInItsFieldWithWhatWasPerhapsMeant() throws Exception {
        assertThat(page("/compare?interventions=counsl,grant&lang=en", 400)).contains("value=\"counsl\"", "aria-invalid=\"true\"", "We know no intervention called ‘counsl’",
                "/compare?interventions=grant,counsel").doesNotContain("<table");
        assertThat(page("/compare?interventions=<script>&lang=nl", 400)).contains("&lt;script&gt;").doesNotContain("<script>\"");
    }

    @Test
    void whatCannotBeComparedIsToldOnAPage() throws Exception {
        assertThat(page("/compare?interventions=a,b,c,d,e&lang=en", 400)).contains("two to four interventions");
        assertThat(page("/compare?intervention=counsel&lang=en", 400)).contains("There is no parameter", "interventions");
    }

    private String page(String path, int expected) throws Exception {
        return mvc.perform(get(path).accept("text/html")).andExpect(status().is(expected)).andReturn().getResponse().getContentAsString();
    }

    /** What a reader sees of the page. */
    private String words(String path) throws Exception {
        return page(path, 200).replaceAll("(?s)<datalist.*?</datalist>|<[^>]*>", "").replaceAll("\\s+", " ").replaceAll("(?<=[a-z]): (?=difference|Overview|1)", " : ");
    }
}
