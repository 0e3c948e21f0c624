package org.w3id.tegenwicht.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.sparql.FailureKind;

/** The type of every problem leads to what it means. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class ProblemTypesTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void everyTypeInTheProgramIsOnThePageInBothLanguages() throws Exception {
        for (String language : List.of("nl", "en")) {
            String page = mvc.perform(get("/errors?lang=" + language).accept("text/html")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
            assertThat(FailureKind.values()).allSatisfy(kind -> assertThat(page).contains("id=\"" + kind.word() + "\""));
            assertThat(page).doesNotContain("??");
        }
    }

    @Test
    void theDocumentIsDataToo() throws Exception {
        String turtle = mvc.perform(get("/errors.ttl")).andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith("text/turtle")).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Graph graph = RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).toGraph();
        Node syntax = NodeFactory.createURI("https://w3id.org/tegenwicht/errors#syntax");
        assertThat(graph.stream(syntax, SKOS.definition.asNode(), Node.ANY)).hasSize(2);
        mvc.perform(get("/errors").accept("application/ld+json")).andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith("application/ld+json"));
    }
}
