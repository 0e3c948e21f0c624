package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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

/** The page of a synthesis on a small graph: its form and its links. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class SynthesisPageTests {

    private static final Pattern DATA = Pattern.compile("href=\"(/(?:v1/synthesis|synthesis\\.svg)[^\"]*)\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/synthesis.ttl");
    }

    /** Twice in the form is twice in the next address, which is refused. */
    @Test
    void aYearThatWasChosenIsInTheFormOnce() throws Exception {
        assertThat(page("/synthesis?intervention=tutoring&from=2001")).containsOnlyOnce("name=\"from\"").contains("value=\"2001\"");
    }

    @Test
    void itsDataAndPicturesOpenInAChosenLanguageToo() throws Exception {
        Matcher links = DATA.matcher(page("/synthesis?intervention=tutoring&lang=en"));
        int opened = 0;
        while (links.find()) {
            mvc.perform(get(links.group(1).replace("&amp;", "&"))).andExpect(status().isOk());
            opened++;
        }
        assertThat(opened).isGreaterThanOrEqualTo(4 + 2 * 3);
    }

    @Test
    void aPictureThatIsNotThereIsRefused() throws Exception {
        mvc.perform(get("/synthesis.svg?intervention=tutoring&pool=3")).andExpect(status().isOk());
        for (String pool : new String[] {"0", "4", "abc", "99999"}) {
            mvc.perform(get("/synthesis.svg?intervention=tutoring&pool=" + pool)).andExpect(status().isBadRequest());
        }
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).accept("text/html")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
