package org.w3id.tegenwicht.browse.pages;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** References as files, on a small graph. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class CiteTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, "/query/evidence.ttl");
    }

    @ParameterizedTest
    @CsvSource({"ris,application/x-research-info-systems,ris,ID  - trial", "bibtex,application/x-bibtex,bib,@misc{trial", "csl-json,application/vnd.citationstyles.csl+json,json,\"\"\"id\"\" : \"\"trial\"\"\""})
    void eachFormatIsAFileOfItsOwnType(String format, String type, String extension, String text) throws Exception {
        mvc.perform(get("/cite?studies=trial&format=" + format)).andExpect(status().isOk()).andExpect(content().contentType(type + ";charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"tegenwicht-trial." + extension + "\""))
                .andExpect(content().string(containsString(text.replace("\"\"", "\"").replaceAll("^\"|\"$", ""))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"studies=trial,quasi|trial quasi", "intervention=counsel|trial quasi overview", "intervention=grant|trial quasi", "problem=arrears|trial quasi",
        "problem=overcrowding|", "mechanism=refusal|trial", "studies=overview&intervention=grant|overview trial quasi"})
    void studiesAreThoseAskedForAndThoseBehindTheEvidence(String query, String slugs) throws Exception {
        for (String slug : new String[] {"trial", "quasi", "overview"}) {
            boolean there = slugs != null && List.of(slugs.split(" ")).contains(slug);
            mvc.perform(get("/cite?" + query)).andExpect(status().isOk())
                    .andExpect(content().string(there ? containsString("ID  - " + slug + "\r\n") : not(containsString("ID  - " + slug + "\r\n"))));
        }
    }

    @Test
    void whatCannotBeCitedIsToldOnAPage() throws Exception {
        wrong("/cite?lang=en", "Give at least one of these parameters");
        wrong("/cite?studies=tril&lang=en", "&#39;studies&#39;", "Did you mean trial");
        wrong("/cite?intervention=counsl&lang=nl", "Bedoelt u counsel");
        wrong("/cite?studies=trial&format=endnote&lang=en", "ris, bibtex, csl-json");
        wrong("/cite?study=trial&lang=en", "There is no parameter");
        wrong("/cite?studies=trial&studies=quasi&lang=en", "more than once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*/*", "application/json", "application/x-research-info-systems"})
    void programsAreToldAsAProblem(String accept) throws Exception {
        mvc.perform(accept.isEmpty() ? get("/cite?studies=tril&lang=en") : get("/cite?studies=tril&lang=en").header("Accept", accept)).andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json")).andExpect(header().stringValues("Vary", hasItem("Accept, Accept-Language")))
                .andExpect(jsonPath("$.status").value(400)).andExpect(jsonPath("$.detail", containsString("Did you mean trial")))
                .andExpect(jsonPath("$.parameter").value("studies")).andExpect(jsonPath("$.suggestions[0]").value("trial"));
    }

    private void wrong(String path, String... words) throws Exception {
        for (String word : words) {
            mvc.perform(get(path).accept("text/html")).andExpect(status().isBadRequest()).andExpect(content().string(allOf(containsString("<main"), containsString(word))));
        }
    }
}
