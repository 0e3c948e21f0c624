package org.w3id.tegenwicht.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;

/** The server under test, as the suites of the W3C use it. */
record SuiteServer(int port, GraphStore store, GraphNames names) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Puts in these graphs and nothing else. */
    void fill(SuiteTest.Graphs graphs) {
        Map<Node, Graph> all = new HashMap<>(graphs.named());
        all.put(names.unnamed(), graphs.unnamed());
        Set<Node> old = graphs();
        old.removeAll(all.keySet());
        store.commit(new Change(all, old, Set.of(), Set.of(), Map.of()));
    }

    /** The names of the graphs that hold something. */
    Set<Node> graphs() {
        return store.view(data -> {
            Set<Node> found = new HashSet<>();
            data.listGraphNodes().forEachRemaining(found::add);
            found.remove(names.ledger());
            return found;
        });
    }

    /**
     * Asks a query of the graphs that the store was filled with. It says which they are: this server's default graph is the union of all,
     * what the store keeps about itself included.
     */
    HttpResponse<byte[]> ask(String query, SuiteTest.Graphs graphs) {
        return post("/sparql?" + dataset(graphs), "application/sparql-query", query);
    }

    /** The answer as CSV. */
    String csv(String query, SuiteTest.Graphs graphs) {
        HttpResponse<byte[]> answer = post("/sparql?format=csv&" + dataset(graphs), "application/sparql-query", query);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private String dataset(SuiteTest.Graphs graphs) {
        return Stream.concat(Stream.of("default-graph-uri=" + Http.encode(names.unnamed().getURI())),
                graphs.named().keySet().stream().map(graph -> "named-graph-uri=" + Http.encode(graph.getURI()))).collect(Collectors.joining("&"));
    }

    /** Asks a query that names its graphs itself, or needs none. */
    HttpResponse<byte[]> ask(String query) {
        return post("/sparql", "application/sparql-query", query);
    }

    HttpResponse<byte[]> update(String update) {
        return post("/sparql/update", "application/sparql-update", update);
    }

    private HttpResponse<byte[]> post(String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type).POST(BodyPublishers.ofString(body));
        Http.EDITOR.forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
