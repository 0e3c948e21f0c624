package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** The names that Jena has for graphs of its own making are nobody's to use. */
@SparqlServer
class EngineGraphTests {

    private static final String UNION = "urn:x-arq:UnionGraph";

    @LocalServerPort
    private int port;
    @Autowired
    private GraphStore store;
    @Autowired
    private GraphNames names;

    private Http http;
    private long generation;

    @BeforeEach
    void connect() {
        http = new Http(port);
        Chains.alone(store, names, Map.of("chain", Chains.chain(3)));
        generation = store.generation();
    }

    @ParameterizedTest
    @CsvSource({"PUT, UnionGraph", "POST, UnionGraph", "DELETE, UnionGraph", "GET, UnionGraph", "PUT, DefaultGraph", "GET, DefaultGraphNode"})
    void dataHasNoSuchGraphs(String method, String name) {
        refused(http.send(method, "/data?graph=urn:x-arq:" + name, "<a:b> <a:c> 1 .", Http.with(Http.EDITOR, "Content-Type", "text/turtle")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSERT DATA { GRAPH <%s> { <a:a> <a:b> 1 } }", "DELETE DATA { GRAPH <%s> { <a:a> <a:b> 1 } }", "DROP GRAPH <%s>",
        "CLEAR SILENT GRAPH <%s>", "CREATE GRAPH <%s>", "COPY <%s> TO <a:copy>", "MOVE <http://example.org/none> TO <%s>",
        "ADD <%s> TO <a:copy>", "WITH <%s> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }", "DELETE WHERE { GRAPH <%s> { ?s ?p ?o } }",
        "INSERT { <a:a> <a:b> 1 } USING <%s> WHERE { ?s ?p ?o }", "INSERT { <a:a> <a:b> 1 } WHERE { GRAPH <%s> { ?s ?p ?o } }",
        "INSERT { GRAPH ?g { <a:a> <a:b> 1 } } WHERE { BIND(IRI(CONCAT('urn:x-arq:', 'UnionGraph')) AS ?g) }",
        "INSERT { GRAPH ?g { <a:a> <a:b> 1 } } WHERE { BIND(<urn:x-arq:other> AS ?g) }",
        "INSERT DATA { GRAPH <urn:x-arq:DefaultGraph> { <a:a> <a:b> 1 } }", "DROP GRAPH <urn:x-arq:DefaultGraph>"})
    void anUpdateHasNoSuchGraphs(String update) {
        refused(http.send("POST", "/sparql/update", update.formatted(UNION), Http.with(Http.EDITOR, "Content-Type", "application/sparql-update")));
    }

    /** No IRI leads to it, so that nobody could take it away again. */
    @Test
    void aBlankNodeNamesNoGraph() {
        HttpResponse<String> answer = http.send("POST", "/sparql/update", "INSERT { GRAPH ?g { <a:a> <a:b> 1 } } WHERE { BIND(BNODE() AS ?g) }",
                Http.with(Http.EDITOR, "Content-Type", "application/sparql-update"));
        RefusalTests.problem(answer, 400, "update");
        assertThat(store.generation()).isEqualTo(generation);
    }

    @ParameterizedTest
    @CsvSource({"using-graph-uri", "using-named-graph-uri"})
    void anUpdateIsNotToldOfThemEither(String parameter) {
        refused(http.send("POST", "/sparql/update?" + parameter + "=" + UNION, "INSERT { <a:a> <a:b> 1 } WHERE { ?s ?p ?o }",
                Http.with(Http.EDITOR, "Content-Type", "application/sparql-update")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { GRAPH <%s> { ?s ?p ?o } }", "SELECT * FROM <%s> { ?s ?p ?o }", "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { GRAPH <%s> { ?s ?p ?o } } }", "SELECT * { GRAPH <urn:x-arq:DefaultGraphNode> { ?s ?p ?o } }",
        "SELECT * { GRAPH <%s> { ?s <a:b>* ?o } }", "SELECT * { { SELECT * { GRAPH <%s> { ?s ?p ?o } } } }"})
    void aQueryHasNoSuchGraphs(String query) {
        refused(http.query(query.formatted(UNION)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void aQueryIsNotToldOfThemEither(String parameter) {
        refused(http.get("/sparql?" + parameter + "=" + UNION + "&query=" + Http.encode("ASK { ?s ?p ?o }"), Map.of()));
    }

    private void refused(HttpResponse<String> response) {
        RefusalTests.problem(response, 400, "graph-not-offered");
        assertThat(store.generation()).isEqualTo(generation);
    }
}
