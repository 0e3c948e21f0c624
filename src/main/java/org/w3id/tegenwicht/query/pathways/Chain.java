package org.w3id.tegenwicht.query.pathways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Links of which the effect of one is the cause of the next.
 *
 * @param steps its links in order, at least one
 */
public record Chain(List<Step> steps) {

    /** The best supported first: by whether life runs forward in it, by its weakest link, by how many links are that weak, and the short before the long. */
    static final Comparator<Chain> BEST_SUPPORTED = Comparator.comparing((Chain chain) -> !chain.forward()).thenComparing(Chain::weakest)
            .thenComparing(chain -> chain.weakestSteps().size()).thenComparing(chain -> chain.steps().size())
            .thenComparing(chain -> chain.steps().stream().map(Step::iri).collect(Collectors.joining(" ")));

    public Chain {
        steps = List.copyOf(steps);
    }

    /** What it goes through, from the first cause to the last effect. */
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(steps.getFirst().cause()));
        steps.forEach(step -> nodes.add(step.effect()));
        return nodes;
    }

    /** The strength of its weakest link, which is that of the chain. */
    public Strength weakest() {
        return steps.stream().map(Step::strength).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The links that are as weak as its weakest. */
    public List<Step> weakestSteps() {
        return steps.stream().filter(step -> step.strength() == weakest()).toList();
    }

    /**
     * Whether a life can run along it: each cause is met in the stage in which the effect before it shows, or in a later one. A claim whose
     * effect shows only in younger people than have its cause, such as parents and their children, goes on in the younger ones.
     */
    public boolean forward() {
        int now = 0;
        for (Step step : steps) {
            int met = firstFrom(step.exposure(), now);
            if (met < 0) {
                return false;
            }
            int shown = firstFrom(step.outcome(), met);
            now = shown >= 0 ? shown : step.outcome().getFirst();
        }
        return true;
    }

    /** The first position at or after this one, -1 when there is none; this one when no position is known. */
    private static int firstFrom(List<Integer> positions, int from) {
        return positions.isEmpty() ? from : positions.stream().mapToInt(Integer::intValue).filter(position -> position >= from).findFirst().orElse(-1);
    }
}
