package org.w3id.tegenwicht.graph;

import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Stores in memory for the tests of other packages. */
public final class MemoryStore {

    private static final GraphNames NAMES = new GraphNames("https://w3id.org/tegenwicht/");

    private MemoryStore() { }

    /** A store without a triple. */
    public static GraphStore empty() {
        return EmbeddedStore.inMemory(NAMES);
    }

    /** A store with one graph, from a Turtle file on the class path. */
    public static GraphStore with(String resource) {
        GraphStore store = empty();
        fill(store, resource);
        return store;
    }

    /** Puts a Turtle file of the class path into a store, as one graph, unless it is there. */
    public static void fill(GraphStore store, String resource) {
        Node name = NAMES.named("test" + resource);
        if (store.view(data -> data.containsGraph(name))) {
            return;
        }
        InputStream turtle = MemoryStore.class.getResourceAsStream(resource);
        Graph graph = RDFParser.source(turtle).lang(Lang.TURTLE).toGraph();
        store.commit(Change.replace(name, graph));
    }

    /** Takes such a graph out of a store. */
    public static void drop(GraphStore store, String resource) {
        store.commit(Change.drop(NAMES.named("test" + resource)));
    }
}
