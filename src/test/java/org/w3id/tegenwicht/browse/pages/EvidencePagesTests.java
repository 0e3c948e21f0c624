package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** The pages of the evidence map, its cells and the contradictions, on a small graph. */
@SpringBootTest(properties = "tests.graph=evidence") // a graph apart from that of other tests
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class EvidencePagesTests {

    private static final Pattern CELL = Pattern.compile("<a href=\"(/evidence-map/cell[^\"]*)\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/evidence.ttl");
    }

    @Test
    void everyCellOfTheMapOpens() throws Exception {
        Matcher cells = CELL.matcher(page("/evidence-map?rows=intervention&columns=country&lang=en"));
        int opened = 0;
        while (cells.find()) {
            mvc.perform(get(cells.group(1).replace("&amp;", "&"))).andExpect(status().isOk())
                    .andExpect(content().string(containsString("Strongest design"))).andExpect(content().string(containsString("lang=\"en\"")));
            opened++;
        }
        assertThat(opened).isEqualTo(4);
    }

    @Test
    void aCellTellsInWordsWhatItsColourAndMarksSay() throws Exception {
        assertThat(page("/evidence-map?rows=intervention&columns=intervention-type&lang=nl"))
                .contains("Onderzoeken: 2. Uitkomsten: 2. Overzichten: 1. Bewijslijnen: 2.", "1 ongunstig.", "1 ervoor.", "▼1");
    }

    @Test
    void rowsWithoutEvidenceAreHiddenUntilAskedFor() throws Exception {
        assertThat(page("/evidence-map?lang=en")).doesNotContain("/doc/problem/overcrowding").contains("Rows without evidence: 1.");
        assertThat(page("/evidence-map?empty=show&lang=en")).contains("/doc/problem/overcrowding");
    }

    @Test
    void theMapLinksToItsDataAndQueries() throws Exception {
        assertThat(page("/evidence-map?rows=ground&columns=mechanism&country=north&lang=en"))
                .contains("/v1/evidence-map?rows=ground&amp;columns=mechanism&amp;country=north\"", "format=csv", "/v1/queries/facet-ground/text");
    }

    @Test
    void contradictionsShowBothSidesAndWhatDiffers() throws Exception {
        assertThat(page("/contradictions?lang=nl")).contains("2 gunstig", "1 ongunstig", "waarvan 1 uit een overzicht", "Wat er verschilt (3)", "Noord");
        assertThat(page("/contradictions?problem=arrears&lang=en")).contains("0 found");
    }

    @Test
    void whatCannotBeIsToldOnAPage() throws Exception {
        for (String path : new String[] {"/evidence-map?rows=problem&columns=problem", "/evidence-map?rows=nothing", "/evidence-map?colour=red",
            "/evidence-map/cell?rows=problem&columns=ground", "/contradictions?problem=evicton"}) {
            mvc.perform(get(path).accept("text/html")).andExpect(status().isBadRequest()).andExpect(content().string(containsString("<main")));
        }
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
