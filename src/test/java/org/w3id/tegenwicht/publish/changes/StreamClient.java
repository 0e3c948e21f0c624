package org.w3id.tegenwicht.publish.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** A client of the stream that knows nothing but the specifications: it starts at one address and follows what it reads. */
final class StreamClient {

    private static final String LDES = "https://w3id.org/ldes#";
    private static final String TREE = "https://w3id.org/tree#";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String site;

    StreamClient(int port) {
        this.site = "http://localhost:" + port;
    }

    HttpResponse<byte[]> get(String address, String... headers) {
        return send(request(address).headers(headers.length == 0 ? new String[] {"Accept", "*/*"} : headers).build());
    }

    /** Writes as the editor. */
    int write(String method, String graph, String turtle) {
        String user = Base64.getEncoder().encodeToString("ed:secret".getBytes(StandardCharsets.UTF_8));
        return send(request("/data?graph=" + graph).header("Authorization", "Basic " + user).header("Content-Type", "text/turtle")
                .method(method, BodyPublishers.ofString(turtle)).build()).statusCode();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address(address)));
    }

    private String address(String address) {
        return address.startsWith("http") ? address : site + address;
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    DatasetGraph read(String address, Lang lang) {
        HttpResponse<byte[]> answer = get(address, "Accept", lang.getContentType().getContentTypeStr());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return RDFParser.source(new ByteArrayInputStream(answer.body())).lang(lang).base(address(address)).toDatasetGraph();
    }

    /** The addresses of all pages, by way of the view and its relations. */
    Set<String> pages(Lang lang) {
        Graph root = read("/changes", lang).getDefaultGraph();
        Node view = one(root, stream(root), TREE + "view");
        Set<String> pages = new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(page -> page));
        root.stream(view, node(TREE + "relation"), Node.ANY).forEach(relation -> pages.add(one(root, relation.getObject(), TREE + "node").getURI()));
        return pages;
    }

    /** What each thing says after all that was told: in the named graph of a member, or in a version of the thing. */
    Map<Node, Graph> replay(Lang lang) {
        Graph root = read("/changes", lang).getDefaultGraph();
        Node time = one(root, stream(root), LDES + "timestampPath");
        Node versionOf = one(root, stream(root), LDES + "versionOfPath");
        Node deletePath = one(root, stream(root), LDES + "versionDeletePath");
        Node deleteObject = one(root, stream(root), LDES + "versionDeleteObject");
        Map<Node, Graph> things = new LinkedHashMap<>();
        for (String page : pages(lang)) {
            DatasetGraph data = read(page, lang);
            Graph about = data.getDefaultGraph();
            Map<String, List<Node>> byTime = new TreeMap<>();
            about.stream(stream(root), node(TREE + "member"), Node.ANY).map(Triple::getObject).forEach(member ->
                    byTime.computeIfAbsent(one(about, member, time.getURI()).getLiteralLexicalForm(), at -> new ArrayList<>()).add(member));
            byTime.values().stream().flatMap(List::stream).forEach(member -> {
                Node thing = one(about, member, versionOf.getURI());
                if (about.contains(member, deletePath, deleteObject)) {
                    things.remove(thing);
                } else {
                    things.put(thing, data.containsGraph(member) ? payload(data, member) : version(about, member, thing));
                }
            });
        }
        return things;
    }

    private static Graph payload(DatasetGraph data, Node member) {
        Graph graph = GraphFactory.createDefaultGraph();
        data.find(member, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    /** What the member says as a version, without what it says as an activity. */
    private static Graph version(Graph about, Node member, Node thing) {
        Graph graph = GraphFactory.createDefaultGraph();
        about.find(member, Node.ANY, Node.ANY).forEachRemaining(triple -> {
            String object = triple.getObject().toString();
            boolean activity = triple.getPredicate().getURI().startsWith("https://www.w3.org/ns/activitystreams#")
                    || object.startsWith("https://www.w3.org/ns/activitystreams#") || triple.getPredicate().getURI().endsWith("#generation")
                    || triple.getPredicate().getURI().endsWith("/isVersionOf");
            if (!activity) {
                graph.add(thing, triple.getPredicate(), triple.getObject());
                blanks(about, triple.getObject(), graph);
            }
        });
        return graph;
    }

    private static void blanks(Graph about, Node object, Graph graph) {
        if (object.isBlank()) {
            about.find(object, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                graph.add(triple);
                blanks(about, triple.getObject(), graph);
            });
        }
    }

    private static Node stream(Graph root) {
        return root.stream(Node.ANY, node("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), node(LDES + "EventStream")).findFirst().orElseThrow().getSubject();
    }

    static Node one(Graph graph, Node subject, String property) {
        List<Node> found = graph.stream(subject, node(property), Node.ANY).map(Triple::getObject).toList();
        assertThat(found).as("%s of %s", property, subject).hasSize(1);
        return found.getFirst();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
