package org.w3id.tegenwicht.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.Command;
import org.w3id.tegenwicht.Npm;

/** Comunica works as it is, from the command line and in a script: on the endpoint, on documents, and on both at once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ComunicaIT {

    private static final String LABELS = "SELECT ?label WHERE { <" + Stages.THING + "> <http://www.w3.org/2004/02/skos/core#prefLabel> ?label } ORDER BY ?label";

    private static Path tool;

    @LocalServerPort
    private int port;
    private String base;

    @BeforeAll
    static void install() throws Exception {
        tool = Npm.install("clients");
        Files.write(tool.resolve("ask.mjs"), Files.readAllBytes(Path.of("src/test/clients/ask.mjs")));
    }

    @BeforeEach
    void address() {
        base = "http://localhost:" + port;
    }

    @Test
    void itsCommandAsksTheEndpoint() throws Exception {
        Command asked = Command.run(tool, 60, Npm.program(tool, "comunica-sparql"), "sparql@" + base + "/sparql", Stages.QUERY, "-t", "text/csv");
        assertThat(asked.status()).as(asked.said()).isZero();
        assertThat(asked.printed().lines().skip(1).map(line -> line.replaceFirst("^[^,]*,", "")).toList()).isEqualTo(Stages.LABELS);
    }

    /** Without being told what kind of source an address is. */
    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/id/stage/adolescence", "/doc/stage/adolescence", "/doc/stage/adolescence.trig", "/data?graph=" + Stages.GRAPH})
    void itFindsOutWhatAnAddressIs(String path) throws Exception {
        assertThat(ask(LABELS, base + path)).containsExactly("Adolescence (12-17 years)", "Tieners (12-17 jaar)");
    }

    @Test
    void itReadsWhatTheDataSetSaysOfItself() throws Exception {
        assertThat(ask("SELECT DISTINCT ?endpoint WHERE { ?set <http://rdfs.org/ns/void#sparqlEndpoint> ?endpoint }", base + "/.well-known/void"))
                .containsExactly(base + "/sparql");
    }

    /** The scheme comes from the document, the names from the endpoint. */
    @Test
    void itJoinsADocumentWithTheEndpoint() throws Exception {
        List<String> joined = ask("""
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?label WHERE {
                  <https://w3id.org/tegenwicht/id/scheme/life-stages> skos:hasTopConcept ?stage .
                  ?stage skos:notation ?number ; skos:prefLabel ?label
                  FILTER(LANG(?label) = "en")
                } ORDER BY ?number""", base + "/doc/scheme/life-stages", "sparql@" + base + "/sparql");
        assertThat(joined.stream().distinct().toList()).isEqualTo(Stages.LABELS);
    }

    private static List<String> ask(String query, String... sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "ask.mjs", query));
        command.addAll(List.of(sources));
        Command asked = Command.run(tool, 60, command.toArray(String[]::new));
        assertThat(asked.status()).as(asked.said()).isZero();
        return asked.printed().lines().toList();
    }
}
