package org.w3id.tegenwicht.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;

/** The graph that we ship, {@code ontology/} and {@code data/}, in a store in memory that all tests of one run share. */
public final class ShippedGraph {

    private static final GraphNames NAMES = new GraphNames("https://w3id.org/tegenwicht/");

    private ShippedGraph() { }

    /** The one store; do not write to it. */
    public static GraphStore store() {
        return Holder.STORE;
    }

    private static GraphStore load() {
        Map<Node, Graph> graphs = new HashMap<>();
        for (Path file : files()) {
            graphs.put(NAMES.ofFile(file), RDFParser.source(file).toGraph());
        }
        GraphStore store = EmbeddedStore.inMemory(NAMES);
        store.commit(Change.files(graphs, Map.of(), Set.of()));
        return store;
    }

    private static List<Path> files() {
        try (Stream<Path> ontology = Files.walk(Path.of("ontology")); Stream<Path> data = Files.walk(Path.of("data"))) {
            return Stream.concat(ontology, data).filter(file -> file.toString().endsWith(".ttl"))
                    .filter(file -> !file.startsWith("ontology/shapes")).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static final class Holder {

        private static final GraphStore STORE = load();
    }
}
