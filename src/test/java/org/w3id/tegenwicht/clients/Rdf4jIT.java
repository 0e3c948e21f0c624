package org.w3id.tegenwicht.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** RDF4J's clients work as they are. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class Rdf4jIT {

    private static final IRI THING = Values.iri(Stages.THING);

    @LocalServerPort
    private int port;
    private SPARQLRepository repository;
    private RepositoryConnection connection;

    @BeforeEach
    void connect() {
        repository = new SPARQLRepository("http://localhost:" + port + "/sparql");
        connection = repository.getConnection();
    }

    @AfterEach
    void disconnect() {
        connection.close();
        repository.shutDown();
    }

    @Test
    void aConnectionSelectsAsksAndConstructs() {
        assertThat(QueryResults.asList(connection.prepareTupleQuery(Stages.QUERY).evaluate()).stream().map(row -> row.getValue("label").stringValue()).toList())
                .isEqualTo(Stages.LABELS);
        assertThat(connection.prepareBooleanQuery(Stages.ASK).evaluate()).isTrue();
        assertThat(QueryResults.asModel(connection.prepareGraphQuery(Stages.CONSTRUCT).evaluate())).hasSize(12);
    }

    @Test
    void valuesAreFilledInByTheClient() {
        TupleQuery query = connection.prepareTupleQuery(Stages.QUERY);
        query.setBinding("stage", THING);
        assertThat(QueryResults.asList(query.evaluate())).hasSize(1).allSatisfy(row -> assertThat(row.getValue("label").stringValue()).startsWith("Adolescence"));
    }

    @Test
    void statementsAreListedInAllGraphsAndInOne() {
        List<Statement> everywhere = QueryResults.asList(connection.getStatements(THING, null, null, false));
        List<Statement> inOne = QueryResults.asList(connection.getStatements(THING, null, null, false, Values.iri(Stages.GRAPH)));
        assertThat(inOne).hasSizeGreaterThan(5);
        assertThat(everywhere).extracting(Statement::getPredicate).containsAll(inOne.stream().map(Statement::getPredicate).toList());
        assertThat(connection.hasStatement(THING, SKOS.IN_SCHEME, null, false)).isTrue();
        assertThat(connection.hasStatement(THING, SKOS.BROADER, THING, false)).isFalse();
    }

    @Test
    void theNamedGraphsAreListedAndCounted() {
        repository.enableQuadMode(true); // else RDF4J counts everything, whatever graph it is asked about
        assertThat(QueryResults.asList(connection.getContextIDs())).contains(Values.iri(Stages.GRAPH));
        Resource graph = Values.iri(Stages.GRAPH);
        try (RepositoryConnection quads = repository.getConnection()) {
            assertThat(quads.size(graph)).isEqualTo(QueryResults.asList(connection.getStatements(null, null, null, false, graph)).size()).isPositive();
        }
    }

    /** As {@code LOAD} does: follows the redirect, and reads what it is sent. */
    @ParameterizedTest
    @ValueSource(strings = {"/id/stage/adolescence", "/doc/stage/adolescence", "/doc/stage/adolescence.jsonld", "/data?graph=" + Stages.GRAPH})
    void aDocumentIsReadIntoARepository(String path) throws IOException {
        SailRepository own = new SailRepository(new MemoryStore());
        try (RepositoryConnection into = own.getConnection()) {
            into.add(URI.create("http://localhost:" + port + path).toURL());
            assertThat(into.hasStatement(THING, SKOS.IN_SCHEME, null, false)).isTrue();
        } finally {
            own.shutDown();
        }
    }
}
