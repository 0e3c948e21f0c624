package org.w3id.tegenwicht.query.pathways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
     * The life stage in which each thing that it goes through is met: the earliest that its links leave, after that of the thing before it. Where an
     * effect shows only in younger people than have its cause, such as parents and their children, the chain goes on in the younger ones.
     *
     * @return positions of stages, as many as there are nodes
     */
    public List<Integer> course() {
        List<Integer> course = new ArrayList<>(List.of(firstFrom(steps.getFirst().exposure(), 0)));
        for (Step step : steps) {
            int met = Math.max(course.getLast(), firstFrom(step.exposure(), course.getLast()));
            int shown = firstFrom(step.outcome(), met);
            course.add(shown >= 0 ? shown : step.outcome().getFirst());
        }
        return course;
    }

    /** Whether a life can run along it: each cause is met in the stage in which the effect before it shows, or in a later one. */
    public boolean forward() {
        List<Integer> course = course();
        return IntStream.range(0, steps.size()).allMatch(at -> firstFrom(steps.get(at).exposure(), course.get(at)) >= 0);
    }

    /** The first position at or after this one, -1 when there is none; this one when no position is known. */
    private static int firstFrom(List<Integer> positions, int from) {
        return positions.isEmpty() ? from : positions.stream().mapToInt(Integer::intValue).filter(position -> position >= from).findFirst().orElse(-1);
    }
}
