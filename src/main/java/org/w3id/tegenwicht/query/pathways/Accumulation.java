package org.w3id.tegenwicht.query.pathways;

import java.util.List;

/**
 * How problems pile up.
 *
 * @param loops those that feed each other
 * @param pairs those that go together, because they share causes; the most shared causes first
 * @param busiest the links that most chains go through, the busiest first
 * @param hubs the problems with most causes and effects, those that touch most life domains first
 */
public record Accumulation(List<Loop> loops, List<Pair> pairs, List<Busy> busiest, List<Hub> hubs) {

    /**
     * Problems and mechanisms of which each leads to each other one.
     *
     * @param nodes by IRI
     * @param steps the links between them
     */
    public record Loop(List<Node> nodes, List<Step> steps) { }

    /**
     * Two problems with the same causes.
     *
     * @param causes what leads to both of them directly
     */
    public record Pair(Node one, Node other, List<Node> causes) { }

    /**
     * A link that many chains go through.
     *
     * @param chains how many chains of two links up to {@value Accumulations#LONGEST}, along which a life can run, go through it
     */
    public record Busy(Step step, int chains) { }

    /**
     * A problem at a crossing.
     *
     * @param causes how many others lead to it directly
     * @param effects to how many others it leads directly
     * @param domains the life domains of it and of those others
     */
    public record Hub(Node node, int causes, int effects, List<String> domains) { }
}
