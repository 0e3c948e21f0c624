package org.w3id.tegenwicht.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** The type of every problem leads to what it means. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class ProblemTypesTests {

    /** The type is written after the status, or where a status has a method of its own. */
    private static final Pattern KIND = Pattern.compile("(?:HttpStatus\\.\\w+(?:\\(\\w+\\.\\w+\\(\\)\\))?,|badRequest\\(|forbidden\\()\\s*\"([a-z-]+)\"");

    @Autowired
    private MockMvc mvc;

    @Test
    void everyTypeInTheProgramIsOnThePageInBothLanguages() throws Exception {
        Set<String> kinds = kinds();
        assertThat(kinds).hasSizeGreaterThan(25);
        assertThat(ProblemTypes.NAMES).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(kinds);
        for (String language : List.of("nl", "en")) {
            String page = mvc.perform(get("/errors?lang=" + language).accept("text/html")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
            assertThat(kinds).allSatisfy(kind -> assertThat(page).contains("id=\"" + kind + "\"")).isNotEmpty();
            assertThat(page).doesNotContain("??");
        }
    }

    private static Set<String> kinds() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/w3id/tegenwicht/sparql"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher kind = KIND.matcher(Files.readString(file));
                kind.results().forEach(found -> kinds.add(found.group(1)));
            }
        }
        return kinds;
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
