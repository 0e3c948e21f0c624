package org.w3id.tegenwicht.query.pathways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;

/** Finds how problems pile up in a network of links. */
final class Accumulations {

    /** How many links a chain has at most that counts here. */
    static final int LONGEST = 5;
    /** The best supported link first. */
    static final Comparator<Step> BEST = Comparator.comparing(Step::strength).thenComparing(Step::iri);

    private static final int SHOWN = 10;

    private final Graph<String, String> graph;
    private final Map<String, Node> nodes;
    private final Map<String, Step> steps;

    private Accumulations(Graph<String, String> graph, Map<String, Node> nodes, Map<String, Step> steps) {
        this.graph = graph;
        this.nodes = nodes;
        this.steps = steps;
    }

    static Accumulation of(Graph<String, String> graph, Map<String, Node> nodes, Map<String, Step> steps, List<Chain> chains) {
        Accumulations found = new Accumulations(graph, nodes, steps);
        return new Accumulation(found.loops(), found.pairs(), busiest(chains), found.hubs());
    }

    private List<Accumulation.Loop> loops() {
        return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream().filter(set -> set.size() > 1).map(this::loop)
                .sorted(Comparator.comparing((Accumulation.Loop loop) -> -loop.nodes().size()).thenComparing(loop -> loop.nodes().getFirst().iri())).toList();
    }

    private Accumulation.Loop loop(Set<String> set) {
        List<Step> inside = graph.edgeSet().stream().filter(edge -> set.contains(graph.getEdgeSource(edge)) && set.contains(graph.getEdgeTarget(edge)))
                .map(steps::get).sorted(BEST).toList();
        return new Accumulation.Loop(set.stream().sorted().map(nodes::get).toList(), inside);
    }

    private List<Accumulation.Pair> pairs() {
        List<String> problems = problems().toList();
        List<Accumulation.Pair> pairs = new ArrayList<>();
        for (int one = 0; one < problems.size(); one++) {
            Set<String> causes = Graphs.neighborSetOf(graph, problems.get(one)).stream().filter(from(problems.get(one))).collect(Collectors.toSet());
            for (String other : problems.subList(one + 1, problems.size())) {
                List<Node> shared = causes.stream().filter(from(other)).sorted().map(nodes::get).toList();
                if (shared.size() > 1) {
                    pairs.add(new Accumulation.Pair(nodes.get(problems.get(one)), nodes.get(other), shared));
                }
            }
        }
        return pairs.stream().sorted(Comparator.comparing((Accumulation.Pair pair) -> -pair.causes().size()).thenComparing(pair -> pair.one().iri()))
                .limit(SHOWN).toList();
    }

    private Predicate<String> from(String effect) {
        return cause -> graph.containsEdge(cause, effect);
    }

    private static List<Accumulation.Busy> busiest(List<Chain> chains) {
        Map<Step, Integer> counts = new HashMap<>();
        chains.stream().filter(chain -> chain.steps().size() > 1 && chain.forward())
                .forEach(chain -> chain.steps().forEach(step -> counts.merge(step, 1, Integer::sum)));
        return counts.entrySet().stream().map(count -> new Accumulation.Busy(count.getKey(), count.getValue()))
                .sorted(Comparator.comparing((Accumulation.Busy busy) -> -busy.chains()).thenComparing(busy -> busy.step().iri())).limit(SHOWN).toList();
    }

    private List<Accumulation.Hub> hubs() {
        return problems().map(this::hub).sorted(Comparator.comparing((Accumulation.Hub hub) -> -hub.domains().size())
                .thenComparing(hub -> -(hub.causes() + hub.effects())).thenComparing(hub -> hub.node().iri())).limit(SHOWN).toList();
    }

    private Accumulation.Hub hub(String problem) {
        Set<String> around = Graphs.neighborSetOf(graph, problem);
        List<String> domains = Stream.concat(Stream.of(problem), around.stream()).flatMap(node -> nodes.get(node).domains().stream())
                .distinct().sorted().toList();
        int causes = (int) around.stream().filter(from(problem)).count();
        int effects = (int) around.stream().filter(node -> graph.containsEdge(problem, node)).count();
        return new Accumulation.Hub(nodes.get(problem), causes, effects, domains);
    }

    private Stream<String> problems() {
        return graph.vertexSet().stream().filter(node -> nodes.get(node).thing().type().equals("problem")).filter(node -> graph.degreeOf(node) > 0).sorted();
    }
}
