package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** The update suites of the W3C for SPARQL 1.1, sent over HTTP. */
@SparqlServer
class UpdateSuiteTests {

    /** What this server refuses, each with the reason. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "delete/dawg-delete-05", "a DELETE from the default graph says where a statement stands, rather than leaving it unseen",
            "delete/dawg-delete-using-01", "a DELETE from the default graph says where a statement stands, rather than leaving it unseen",
            "update-silent/load-silent", "LOAD would fetch what the caller chooses",
            "update-silent/load-into-silent", "LOAD would fetch what the caller chooses");

    private SuiteServer server;
    private GraphStore store;
    private GraphNames names;

    @Autowired
    void connect(@LocalServerPort int port, GraphStore store, GraphNames names) {
        this.server = new SuiteServer(port, store, names);
        this.store = store;
        this.names = names;
    }

    @TestFactory
    Stream<DynamicTest> sparql11() {
        return Suite.tests().filter(test -> !DIFFERENT.containsKey(test.name())).flatMap(test -> switch (test.type()) {
            case "UpdateEvaluationTest" -> Stream.of(dynamicTest(test.name(), () -> changes(test)));
            case "PositiveUpdateSyntaxTest11" -> Stream.of(dynamicTest(test.name(), () -> assertThat(sent(test)).as(test.name()).doesNotContain("errors#syntax")));
            case "NegativeUpdateSyntaxTest11" -> Stream.of(dynamicTest(test.name(), () -> assertThat(sent(test)).as(test.name()).contains("errors#syntax")));
            default -> Stream.empty();
        });
    }

    private String sent(SuiteTest test) {
        return new String(server.update(test.text()).body(), StandardCharsets.UTF_8);
    }

    private void changes(SuiteTest test) {
        server.fill(test.before());
        HttpResponse<byte[]> answer = server.update(test.text());
        assertThat(answer.statusCode()).as("%s: %s", test.name(), new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(204);
        Map<Node, Graph> expected = new HashMap<>(test.after().named());
        expected.put(names.unnamed(), test.after().unnamed());
        server.graphs().forEach(graph -> expected.putIfAbsent(graph, Graph.emptyGraph));
        expected.forEach((graph, content) ->
                assertThat(stored(graph).isIsomorphicWith(content)).as("%s: <%s> is %s instead of %s", test.name(), graph, stored(graph), content).isTrue());
    }

    private Graph stored(Node name) {
        return store.view(data -> {
            Graph copy = GraphFactory.createDefaultGraph();
            data.getGraph(name).find().forEachRemaining(copy::add);
            return copy;
        });
    }
}
