package org.w3id.tegenwicht.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.EmbeddedStore;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;

class ThingControllerTests {

    private static final String TURTLE = """
            @prefix tw: <https://w3id.org/tegenwicht/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix void: <http://rdfs.org/ns/void#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix id: <https://w3id.org/tegenwicht/id/> .
            <https://w3id.org/tegenwicht/id/problem/problematic-debt> a tw:Problem ;
                rdfs:label "Schulden"@nl ; tw:lifeDomain <https://w3id.org/tegenwicht/id/domain/income-and-debt> .
            <https://w3id.org/tegenwicht/id/domain/income-and-debt> rdfs:label "Geld"@nl .
            <https://w3id.org/tegenwicht/id/finding/f1> tw:estimate 0.5 ; void:inDataset <https://w3id.org/tegenwicht/id/dataset/d> .
            <https://w3id.org/tegenwicht/id/dataset/d> dcterms:license <https://example.org/licence> .
            <https://w3id.org/tegenwicht/id/dataset/mpl> tw:graph <https://w3id.org/tegenwicht/graph/data/mpl> ; dcterms:license <https://www.mozilla.org/MPL/2.0/> .
            <https://w3id.org/tegenwicht/id/dataset/silent> tw:graph <https://w3id.org/tegenwicht/graph/data/silent> .
            """;

    private static final GraphSettings SETTINGS = new GraphSettings(Path.of("var"), "https://w3id.org/tegenwicht/", null);

    private GraphStore store;
    private MockMvc mvc;

    @BeforeEach
    void fill() {
        store = EmbeddedStore.inMemory(SETTINGS.names());
        store.commit(Change.replace(SETTINGS.names().named("data/test"), graph(TURTLE)));
        LastChanges changes = new LastChanges(store, SETTINGS);
        mvc = MockMvcBuilders.standaloneSetup(new ThingController(new Descriptions(store, SETTINGS, changes, new Licences(store, SETTINGS)), new Documents(changes)))
                .setControllerAdvice(new PublishProblems()).build();
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aThingKeepsTheFormAndLanguageThatAreAskedForAndNothingElse() throws Exception {
        mvc.perform(get("/id/problem/problematic-debt").param("lang", "en").param("format", "ttl").param("other", "x"))
                .andExpect(header().string("Location", "http://localhost/doc/problem/problematic-debt?format=ttl&lang=en"))
                .andExpect(header().string("Link", "<http://localhost/doc/problem/problematic-debt>; rel=\"describedby\""));
        mvc.perform(get("/id/problem/problematic-debt").param("lang", "e\r\n&x=1#"))
                .andExpect(header().string("Location", "http://localhost/doc/problem/problematic-debt?lang=e%0D%0A%26x%3D1%23"));
    }

    @Test
    void sendsFromAThingToItsDocument() throws Exception {
        mvc.perform(get("/id/problem/problematic-debt")).andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "http://localhost/doc/problem/problematic-debt"));
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,tw:Problem", "application/ld+json,@context", "application/n-triples,Schulden", "application/rdf+xml,<rdf:RDF",
        "application/trig,graph/data/test", "application/n-quads,graph/data/test"})
    void describesAThingInTheFormAskedFor(String type, String part) throws Exception {
        mvc.perform(get("/doc/problem/problematic-debt").header("Accept", type)).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(type)).andExpect(header().string("Vary", "Accept"))
                .andExpect(content().string(containsString(part)));
    }

    @Test
    void namesWhatTheThingPointsAt() throws Exception {
        mvc.perform(get("/doc/problem/problematic-debt.ttl")).andExpect(content().string(containsString("\"Geld\"@nl")))
                .andExpect(content().string(containsString("licenses/by/4.0")));
    }

    @Test
    void givesTheLicenceOfTheSourceDataSet() throws Exception {
        mvc.perform(get("/doc/finding/f1.ttl")).andExpect(content().string(containsString("https://example.org/licence")))
                .andExpect(content().string(not(containsString("licenses/by/4.0"))));
    }

    @Test
    void givesTheLicencesOfAllGraphsInWhichTheStatementsStand() throws Exception {
        String indicator = "<https://w3id.org/tegenwicht/id/indicator/i> <https://example.org/p> ";
        store.commit(Change.replace(SETTINGS.names().named("data/mpl"), graph(indicator + "1 .")));
        mvc.perform(get("/doc/indicator/i.ttl")).andExpect(content().string(not(containsString("licenses/by/4.0"))))
                .andExpect(header().string("Link", containsString("<https://www.mozilla.org/MPL/2.0/>; rel=\"license\"")));
        store.commit(Change.replace(SETTINGS.names().named("data/silent"), graph(indicator + "2 .")));
        store.commit(Change.replace(SETTINGS.names().named("data/ours"), graph(indicator + "3 .")));
        for (String licence : List.of("https://www.mozilla.org/MPL/2.0/", "https://w3id.org/tegenwicht/id/license/unstated", "https://creativecommons.org/licenses/by/4.0/")) {
            mvc.perform(get("/doc/indicator/i.nt")).andExpect(header().string("Link", containsString("<" + licence + ">; rel=\"license\"")))
                    .andExpect(content().string(containsString("<http://purl.org/dc/terms/license> <" + licence + ">")));
        }
    }

    @Test
    void leavesPagesAndItemsToOthers() throws Exception {
        mvc.perform(get("/doc/problem/problematic-debt").header("Accept", "text/html")).andExpect(forwardedUrl("/page/problem/problematic-debt"));
        mvc.perform(get("/doc/problem/problematic-debt.json")).andExpect(forwardedUrl("/v1/problems/problematic-debt"));
    }

    @Test
    void saysWhenAGraphThatItIsToldInLastChanged() throws Exception {
        String before = lastModified("/doc/problem/problematic-debt.ttl");
        Thread.sleep(1_100); // the header counts in seconds
        store.commit(Change.replace(SETTINGS.names().named("data/more"), graph("<https://w3id.org/tegenwicht/id/finding/f2> <https://example.org/p> 1 .")));
        assertThat(lastModified("/doc/problem/problematic-debt.ttl")).isEqualTo(before);
        store.commit(Change.replace(SETTINGS.names().named("data/more"), graph("<https://w3id.org/tegenwicht/id/problem/problematic-debt> <https://example.org/p> 1 .")));
        assertThat(lastModified("/doc/problem/problematic-debt.ttl")).isNotEqualTo(before);
    }

    private String lastModified(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getHeader("Last-Modified");
    }

    /** So an entity tag made of the bytes lives through a restart. */
    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf", "trig", "nq"})
    void writesTheSameBytesFromAnotherStoreWithTheSameData(String suffix) throws Exception {
        byte[] one = mvc.perform(get("/doc/problem/problematic-debt." + suffix)).andReturn().getResponse().getContentAsByteArray();
        close();
        fill();
        assertThat(mvc.perform(get("/doc/problem/problematic-debt." + suffix)).andReturn().getResponse().getContentAsByteArray()).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"rdfs:seeAlso <<( id:a id:b [] )>>,jsonld,triple term", "rdfs:seeAlso <<( id:a id:b [] )>>,rdf,triple term",
        "rdfs:seeAlso <<( id:a id:b [] )>>,json,triple term", "'rdfs:label \"a\\u0001\"',rdf,control character"})
    void saysWhatAFormHasNoWordsFor(String statement, String suffix, String cause) throws Exception {
        store.commit(Change.replace(SETTINGS.names().named("data/strange"), graph("""
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX id: <https://w3id.org/tegenwicht/id/>
                <https://w3id.org/tegenwicht/id/test/t> """ + statement + " .")));
        mvc.perform(get("/doc/test/t." + suffix)).andExpect(status().isNotAcceptable()).andExpect(header().doesNotExist("ETag"))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail", allOf(containsString(cause), containsString("id/test/t"), containsString(".ttl"))));
        for (String other : List.of("ttl", "nt", "trig", "nq", "html")) {
            mvc.perform(get("/doc/test/t." + other)).andExpect(status().isOk());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf", "trig", "nq", "html"})
    void saysATextAsATypeInEveryForm(String suffix) throws Exception {
        store.commit(Change.replace(SETTINGS.names().named("data/strange"), graph("""
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                <https://w3id.org/tegenwicht/id/test/t> a "literal" ; rdfs:label "x"@ar--rtl .""")));
        mvc.perform(get("/doc/test/t." + suffix)).andExpect(status().isOk());
    }

    @Test
    void saysWhatIsUnknownAndWhatIsOffered() throws Exception {
        mvc.perform(get("/doc/problem/nothing-like-it").header("Accept", "text/turtle")).andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString("nothing-like-it")));
        mvc.perform(get("/doc/problem/problematic-debt").header("Accept", "image/png")).andExpect(status().isNotAcceptable())
                .andExpect(jsonPath("$.detail", containsString("text/turtle")));
    }
}
