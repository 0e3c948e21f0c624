package org.w3id.tegenwicht.query.pathways;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** In which life stage each problem and mechanism of some links is shown: as early as the links say, and where it can be not before its causes. */
public final class Placement {

    private Placement() { }

    /** The position of a life stage for each, in the order in which the links come by. */
    public static Map<Node, Integer> of(List<Step> steps) {
        Map<Node, TreeSet<Integer>> outcomes = new LinkedHashMap<>();
        Map<Node, TreeSet<Integer>> possible = new LinkedHashMap<>();
        for (Step step : steps) {
            for (Node node : List.of(step.cause(), step.effect())) {
                outcomes.computeIfAbsent(node, none -> new TreeSet<>());
                possible.computeIfAbsent(node, none -> new TreeSet<>(node.stages()));
            }
            outcomes.get(step.effect()).addAll(step.outcome());
            possible.get(step.effect()).addAll(step.outcome());
            possible.get(step.cause()).addAll(step.exposure());
        }
        Map<Node, Integer> stages = new LinkedHashMap<>();
        possible.forEach((node, all) -> stages.put(node, !outcomes.get(node).isEmpty() ? outcomes.get(node).first() : all.isEmpty() ? 0 : all.first()));
        for (int round = 0; round < stages.size(); round++) {
            steps.forEach(step -> delay(step, stages, possible.get(step.effect())));
        }
        return stages;
    }

    private static void delay(Step step, Map<Node, Integer> stages, TreeSet<Integer> possible) {
        Integer later = possible.ceiling(stages.get(step.cause()));
        if (later != null && later > stages.get(step.effect())) {
            stages.put(step.effect(), later);
        }
    }
}
