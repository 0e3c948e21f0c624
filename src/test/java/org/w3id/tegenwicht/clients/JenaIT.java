package org.w3id.tegenwicht.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Jena's clients work as they are. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class JenaIT {

    @LocalServerPort
    private int port;
    private String base;
    private RDFConnection connection;

    @BeforeEach
    void connect() {
        base = "http://localhost:" + port + "/";
        connection = RDFConnectionRemote.newBuilder().destination(base).queryEndpoint("sparql").gspEndpoint("data").build();
    }

    @AfterEach
    void disconnect() {
        connection.close();
    }

    @Test
    void aConnectionSelectsAsksConstructsAndDescribes() {
        try (QueryExecution select = connection.query(Stages.QUERY)) {
            assertThat(labels(select.execSelect())).isEqualTo(Stages.LABELS);
        }
        assertThat(connection.queryAsk(Stages.ASK)).isTrue();
        assertThat(connection.queryConstruct(Stages.CONSTRUCT).listStatements(null, SKOS.prefLabel, (String) null).toList()).hasSize(12);
        assertThat(connection.queryDescribe("DESCRIBE <" + Stages.THING + ">").getResource(Stages.THING).hasProperty(SKOS.inScheme)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values"})
    void everyFormOfAnAnswerHasTheSameRows(String type) {
        try (QueryExecHTTP select = QueryExecHTTP.service(base + "sparql").query(Stages.QUERY).acceptHeader(type).build()) {
            assertThat(labels(ResultSet.adapt(select.select()))).isEqualTo(Stages.LABELS);
            assertThat(select.getHttpResponseContentType()).startsWith(type);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void everyFormOfAGraphHasTheSameStatements(String type) {
        try (QueryExecHTTP construct = QueryExecHTTP.service(base + "sparql").query(Stages.CONSTRUCT).acceptHeader(type).build()) {
            assertThat(construct.construct().isIsomorphicWith(connection.queryConstruct(Stages.CONSTRUCT).getGraph())).isTrue();
            assertThat(construct.getHttpResponseContentType()).startsWith(type);
        }
    }

    @ParameterizedTest
    @EnumSource(QuerySendMode.class)
    void everyWayToSendAQueryIsUnderstood(QuerySendMode mode) {
        try (QueryExecHTTP select = QueryExecHTTP.service(base + "sparql").query(Stages.QUERY).sendMode(mode).build()) {
            assertThat(labels(ResultSet.adapt(select.select()))).isEqualTo(Stages.LABELS);
        }
    }

    @Test
    void aNamedGraphIsFetchedAndThereAndTheDefaultGraphToo() {
        Model fetched = connection.fetch(Stages.GRAPH);
        assertThat(fetched.size()).isEqualTo(count("GRAPH <" + Stages.GRAPH + "> { ?s ?p ?o }"));
        Graph direct = GSP.service(base + "data").graphName(Stages.GRAPH).GET();
        assertThat(direct.isIsomorphicWith(fetched.getGraph())).isTrue();
        assertThat(connection.fetch().size()).isEqualTo(count("?s ?p ?o"));
    }

    /** By its IRI with our host in it, and so by a redirect, by the address of its document, and by that with a suffix. */
    @ParameterizedTest
    @ValueSource(strings = {"id/stage/adolescence", "doc/stage/adolescence", "doc/stage/adolescence.rdf", "ontology", "dataset", ".well-known/void"})
    void aThingIsReadFromTheWeb(String path) {
        Graph read = RDFParser.source(base + path).toGraph();
        assertThat(read.size()).isGreaterThan(5);
        if (path.contains("stage")) {
            assertThat(read.contains(NodeFactory.createURI(Stages.THING), SKOS.inScheme.asNode(), Node.ANY)).isTrue();
        }
    }

    private long count(String pattern) {
        try (QueryExecution select = connection.query("SELECT (COUNT(*) AS ?n) { " + pattern + " }")) {
            return select.execSelect().next().getLiteral("n").getLong();
        }
    }

    private static List<String> labels(ResultSet rows) {
        return ResultSetFormatter.toList(rows).stream().map(row -> row.getLiteral("label").getLexicalForm()).toList();
    }
}
