package org.w3id.tegenwicht.graph;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * The names of named graphs. One Turtle file is one graph, named by its path:
 * {@code data/act/interventions.ttl} is {@code https://w3id.org/tegenwicht/graph/data/act/interventions}.
 *
 * @param base what our IRIs begin with, ending in a slash
 */
public record GraphNames(String base) {

    static {
        JenaSystem.init();
    }

    private static final String SUFFIX = ".ttl";

    public GraphNames {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("tegenwicht.base has to end in a slash: " + base);
        }
    }

    /** The graph for a name such as {@code data/act/interventions} or {@code derived}. */
    public Node named(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }

    /** The graph of one file; the path is relative, such as {@code data/act/interventions.ttl}. */
    public Node ofFile(Path path) {
        String name = StreamSupport.stream(path.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
        return named(name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name);
    }

    /** The part of a graph's name that follows {@code graph/}; nothing for graphs that are not ours. */
    public Optional<String> name(Node graph) {
        String prefix = base + "graph/";
        return graph.isURI() && graph.getURI().startsWith(prefix)
                ? Optional.of(graph.getURI().substring(prefix.length()))
                : Optional.empty();
    }

    /** The graph that keeps statements for which a writer named no graph. */
    public Node unnamed() {
        return named("default");
    }

    /** The graph in which the store writes down its generation and, for each graph, its fingerprint, size and time. */
    public Node ledger() {
        return named("ledger");
    }

    /** The graph in which the program describes the whole graph: what is in it, how much, and where to get it. */
    public Node description() {
        return named("description");
    }
}
