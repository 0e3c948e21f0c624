package org.w3id.tegenwicht.query.pathways;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.DirectedMultigraph;
import org.w3id.tegenwicht.query.Thing;

/** All claims in one generation of the graph as a network: those that work as links, and apart from them those that are disputed. */
final class Network {

    private final long generation;
    private final List<Thing> stages;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    /** Nodes and working links by their IRIs. */
    private final Graph<String, String> graph = new DirectedMultigraph<>(null, null, false);
    private final Accumulation accumulation;

    /** A claim from something to itself is no link and left out. */
    Network(long generation, List<Thing> stages, Collection<Step> all) {
        this.generation = generation;
        this.stages = List.copyOf(stages);
        all.stream().filter(step -> !step.cause().equals(step.effect())).forEach(this::add);
        this.accumulation = Accumulations.of(graph, nodes, steps, chains(graph.vertexSet(), graph.vertexSet(), Accumulations.LONGEST));
    }

    private void add(Step step) {
        steps.put(step.iri(), step);
        for (Node node : List.of(step.cause(), step.effect())) {
            nodes.put(node.iri(), node);
            graph.addVertex(node.iri());
        }
        if (step.strength().works()) {
            graph.addEdge(step.cause().iri(), step.effect().iri(), step.iri());
        }
    }

    long generation() {
        return generation;
    }

    /** The life stages, from young to old. */
    List<Thing> stages() {
        return stages;
    }

    /** All claims, those that work as links and those that are disputed. */
    Collection<Step> steps() {
        return steps.values();
    }

    /** All problems and mechanisms that a claim is about. */
    Collection<Node> nodes() {
        return nodes.values();
    }

    Optional<Node> node(String iri) {
        return Optional.ofNullable(nodes.get(iri));
    }

    Accumulation accumulation() {
        return accumulation;
    }

    /** The chains from one to another of at most so many links, the best supported first. Nothing is met twice in a chain. */
    List<Chain> chains(Node from, Node to, int longest) {
        return graph.containsVertex(from.iri()) && graph.containsVertex(to.iri()) ? chains(Set.of(from.iri()), Set.of(to.iri()), longest) : List.of();
    }

    private List<Chain> chains(Set<String> from, Set<String> to, int longest) {
        return new AllDirectedPaths<>(graph).getAllPaths(from, to, true, longest).stream().map(GraphPath::getEdgeList).filter(path -> !path.isEmpty())
                .map(path -> new Chain(path.stream().map(steps::get).toList())).sorted(Chain.BEST_SUPPORTED).toList();
    }

    /** The working links that lead away from something, and those that lead on from there. */
    List<Step> following(Node from) {
        return near(from, Step::cause, Step::effect);
    }

    /** The working links that lead to something, and those that lead to where these start. */
    List<Step> preceding(Node to) {
        return near(to, Step::effect, Step::cause);
    }

    /** The disputed claims about a cause or effect. */
    List<Step> disputed(Predicate<Step> wanted) {
        return steps.values().stream().filter(step -> !step.strength().works()).filter(wanted).toList();
    }

    private List<Step> near(Node node, Function<Step, Node> here, Function<Step, Node> there) {
        List<Step> direct = working().filter(step -> here.apply(step).equals(node)).sorted(Accumulations.BEST).toList();
        Set<Step> near = new LinkedHashSet<>(direct);
        direct.forEach(one -> working().filter(step -> here.apply(step).equals(there.apply(one))).sorted(Accumulations.BEST).forEach(near::add));
        return List.copyOf(near);
    }

    private Stream<Step> working() {
        return steps.values().stream().filter(step -> step.strength().works());
    }
}
