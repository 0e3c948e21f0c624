package org.w3id.tegenwicht.query.synthesis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answer to a {@link Question}.
 *
 * @param question what was asked
 * @param pools one for each kind of finding, the largest first; empty when nothing that was selected can be pooled
 * @param leftOut what was selected and is not pooled
 * @param generation the generation of the graph that was asked
 */
public record Synthesis(Question question, List<Pool> pools, List<LeftOut> leftOut, long generation) {

    public Synthesis {
        pools = List.copyOf(pools);
        leftOut = List.copyOf(leftOut);
    }

    /** The same answer, split by intervention, with subgroups of these interventions only; effects of exposures are as they were. */
    public Synthesis ofInterventions(Set<String> interventions) {
        List<Pool> kept = pools.stream().map(pool -> pool.kind().exposure() ? pool : pool.only(interventions)).toList();
        return new Synthesis(question, kept, leftOut, generation);
    }

    /** The IRIs of the studies that are pooled. */
    public Set<String> studies() {
        return pools.stream().flatMap(pool -> pool.findings().stream()).map(Measured::study).collect(Collectors.toSet());
    }

    /** How many findings the filter selected. */
    public int selected() {
        return pools.stream().mapToInt(pool -> pool.findings().size()).sum() + leftOut.size();
    }
}
