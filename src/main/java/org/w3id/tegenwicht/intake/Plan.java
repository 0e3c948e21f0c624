package org.w3id.tegenwicht.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.Comparator;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;

/**
 * What has to happen to bring the store in line with the files.
 *
 * @param changed the files that are new or differ from what was loaded, by graph
 * @param dropped the graphs whose file is gone
 * @param fingerprints what the store has to remember: of the changed files, and of the shapes when they changed
 */
record Plan(Map<Node, CuratedFile> changed, Set<Node> dropped, Map<Node, String> fingerprints) {

    /**
     * Compares the files with what the store remembers.
     *
     * @param known the fingerprints in the store
     */
    static Plan of(CuratedFiles files, GraphNames names, Map<Node, String> known) {
        Map<Node, CuratedFile> changed = new TreeMap<>(Comparator.comparing(Node::toString));
        Map<Node, String> fingerprints = new HashMap<>();
        Set<Node> dropped = new HashSet<>(known.keySet());
        files.graphs().forEach(file -> {
            Node graph = names.ofFile(Path.of(file.name()));
            dropped.remove(graph);
            if (!file.fingerprint().equals(known.get(graph))) {
                changed.put(graph, file);
                fingerprints.put(graph, file.fingerprint());
            }
        });
        Node shapes = names.named("ontology/shapes");
        dropped.remove(shapes);
        if (!files.fingerprintOfShapes().equals(known.get(shapes))) {
            fingerprints.put(shapes, files.fingerprintOfShapes());
        }
        return new Plan(changed, Set.copyOf(dropped), Map.copyOf(fingerprints));
    }

    /** Whether the store already holds what the files say, checked with these very shapes. */
    boolean isEmpty() {
        return changed.isEmpty() && dropped.isEmpty() && fingerprints.isEmpty();
    }

    /** The change to the store, with the changed files as they were parsed. */
    Change change(Map<Node, Graph> parsed) {
        return Change.files(parsed, fingerprints, dropped);
    }
}
