package org.w3id.tegenwicht.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.tegenwicht.graph.journal.Happening;
import org.w3id.tegenwicht.graph.journal.Kind;
import org.w3id.tegenwicht.graph.journal.States;

/**
 * The things that a change may touch, with what the graph said of them before. Only a look at the graph afterwards tells whether they
 * changed: statements may come back in another graph, or as the store writes them.
 */
final class Touched {

    private final Map<Node, Set<Triple>> before;
    private final Set<Node> unrecorded;

    private Touched(Map<Node, Set<Triple>> before, Set<Node> unrecorded) {
        this.before = before;
        this.unrecorded = unrecorded;
    }

    /**
     * Looks at the graph before a change.
     *
     * @param unrecorded names of graphs that do not count
     */
    static Touched by(Change change, DatasetGraph data, Set<Node> unrecorded) {
        Set<Node> subjects = new HashSet<>();
        change.replaced().forEach((name, content) -> {
            if (!unrecorded.contains(name)) {
                difference(name, content, data, subjects);
            }
        });
        change.dropped().stream().filter(name -> !unrecorded.contains(name))
                .forEach(name -> data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> subjects.add(quad.getSubject())));
        change.removed().stream().filter(quad -> !unrecorded.contains(quad.getGraph())).forEach(quad -> subjects.add(quad.getSubject()));
        change.added().stream().filter(quad -> !unrecorded.contains(quad.getGraph())).forEach(quad -> subjects.add(quad.getSubject()));
        return new Touched(States.of(things(subjects, data), data, unrecorded), unrecorded);
    }

    /** Takes what was known of all things for the graph before, when nobody saw what happened since. */
    static Touched since(Map<Node, Set<Triple>> known, DatasetGraph data, Set<Node> unrecorded) {
        Map<Node, Set<Triple>> before = new HashMap<>(known);
        States.things(data, unrecorded).forEach(thing -> before.putIfAbsent(thing, Set.of()));
        return new Touched(before, unrecorded);
    }

    private static void difference(Node name, Graph content, DatasetGraph data, Set<Node> subjects) {
        Set<Triple> come = content.stream().collect(Collectors.toCollection(HashSet::new));
        data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!come.remove(quad.asTriple())) {
                subjects.add(quad.getSubject());
            }
        });
        come.forEach(triple -> subjects.add(triple.getSubject()));
    }

    /** Whoever leads to a blank node is touched with it. A new blank node hangs on a new statement, whose subject is touched already. */
    private static Set<Node> things(Set<Node> subjects, DatasetGraph data) {
        Map<Boolean, Set<Node>> byKind = subjects.stream().collect(Collectors.partitioningBy(Node::isURI, Collectors.toSet()));
        Set<Node> things = byKind.get(true);
        things.addAll(States.owners(byKind.get(false), data));
        return things;
    }

    /** What has happened, seen from the graph afterwards. */
    List<Happening> happenings(DatasetGraph after) {
        Map<Node, Set<Triple>> now = States.of(before.keySet(), after, unrecorded);
        List<Happening> happenings = new ArrayList<>();
        before.forEach((thing, old) -> happening(thing, old, now.get(thing)).ifPresent(happenings::add));
        return happenings;
    }

    private static Optional<Happening> happening(Node thing, Set<Triple> old, Set<Triple> now) {
        if (States.same(old, now)) {
            return Optional.empty();
        }
        return Optional.of(now.isEmpty() ? new Happening(Kind.DELETED, thing, old)
                : new Happening(old.isEmpty() ? Kind.CREATED : Kind.UPDATED, thing, now));
    }
}
