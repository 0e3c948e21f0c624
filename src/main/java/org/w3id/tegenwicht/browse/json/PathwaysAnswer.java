package org.w3id.tegenwicht.browse.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Csv;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.items.Level;
import org.w3id.tegenwicht.query.pathways.Chain;
import org.w3id.tegenwicht.query.pathways.End;
import org.w3id.tegenwicht.query.pathways.Pathway;
import org.w3id.tegenwicht.query.pathways.Pathways;
import org.w3id.tegenwicht.query.pathways.Step;

/** Writes pathways down as JSON and as CSV. */
@Component
class PathwaysAnswer {

    private static final List<String> COLUMNS = List.of("part", "chain", "link", "claim", "claimNl", "claimEn", "cause", "causeNl", "causeEn", "direction", "effect",
            "effectNl", "effectEn", "strength", "weakest", "supporting", "disputing", "inconclusive", "studies", "reviews", "bestDesign", "levels", "interventions");

    private final Fields fields;

    PathwaysAnswer(Fields fields) {
        this.fields = fields;
    }

    Map<String, Object> json(Pathway pathway) {
        Map<String, Object> answer = new LinkedHashMap<>();
        end(answer, "from", pathway.from());
        end(answer, "to", pathway.to());
        answer.put("longest", Pathways.LONGEST);
        answer.put("total", pathway.chains().size());
        answer.put("chains", pathway.chains().stream().map(this::chain).toList());
        answer.put("after", pathway.after().stream().map(this::step).toList());
        answer.put("before", pathway.before().stream().map(this::step).toList());
        answer.put("disputed", pathway.disputed().stream().map(this::step).toList());
        return answer;
    }

    /** A line for each link of each chain, for each link near an end, and for each disputed claim. */
    String csv(Pathway pathway) {
        List<List<Object>> lines = new ArrayList<>();
        for (int number = 1; number <= pathway.chains().size(); number++) {
            Chain chain = pathway.chains().get(number - 1);
            lines(lines, "chain", number, chain.steps(), chain.weakestSteps());
        }
        lines(lines, "after", null, pathway.after(), List.of());
        lines(lines, "before", null, pathway.before(), List.of());
        lines(lines, "disputed", null, pathway.disputed(), List.of());
        return Csv.of(COLUMNS, lines);
    }

    /** A link, with its evidence and what acts on it. */
    Map<String, Object> step(Step step) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("claim", reference(step.claim()));
        answer.put("cause", reference(step.cause().thing()));
        answer.put("direction", step.does().word());
        answer.put("effect", reference(step.effect().thing()));
        answer.put("strength", step.strength().word());
        answer.put("evidence", evidence(step));
        answer.put("throughMechanism", step.mechanisms().stream().map(fields::reference).toList());
        answer.put("interventions", step.interventions().stream().map(this::reference).toList());
        return answer;
    }

    Map<String, Object> reference(Thing thing) {
        return fields.named(thing.iri(), thing.type(), thing.slug(), thing.label());
    }

    private void end(Map<String, Object> answer, String name, End end) {
        if (end != null) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("asked", end.asked());
            shown.put("thing", reference(end.thing()));
            shown.put("others", end.others().stream().map(this::reference).toList());
            answer.put(name, shown);
        }
    }

    private Map<String, Object> chain(Chain chain) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("strength", chain.weakest().word());
        answer.put("weakest", chain.weakestSteps().stream().map(step -> chain.steps().indexOf(step) + 1).toList());
        answer.put("forward", chain.forward());
        answer.put("links", chain.steps().stream().map(this::step).toList());
        return answer;
    }

    private Map<String, Object> evidence(Step step) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("supporting", step.support().supporting());
        evidence.put("disputing", step.support().disputing());
        evidence.put("inconclusive", step.support().inconclusive());
        evidence.put("studies", step.support().studies());
        evidence.put("reviews", step.support().reviews());
        if (step.support().bestDesign() != null) {
            evidence.put("bestDesign", fields.reference(step.support().bestDesign()));
        }
        evidence.put("levels", step.support().levels().stream().map(Level::level).distinct().map(fields::reference).toList());
        return evidence;
    }

    private static void lines(List<List<Object>> lines, String part, Integer chain, List<Step> steps, List<Step> weakest) {
        for (int number = 1; number <= steps.size(); number++) {
            lines.add(line(part, chain, number, steps.get(number - 1), weakest.contains(steps.get(number - 1))));
        }
    }

    private static List<Object> line(String part, Integer chain, int number, Step step, boolean weakest) {
        List<Object> line = new ArrayList<>(Arrays.asList(part, chain, number));
        line.addAll(named(step.claim()));
        line.addAll(named(step.cause().thing()));
        line.add(step.does().word());
        line.addAll(named(step.effect().thing()));
        line.addAll(List.of(step.strength().word(), weakest, step.support().supporting(), step.support().disputing(), step.support().inconclusive(),
                step.support().studies(), step.support().reviews()));
        line.add(step.support().bestDesign());
        line.add(step.support().levels().stream().map(Level::level).distinct().toList());
        line.add(step.interventions().stream().map(Thing::iri).toList());
        return line;
    }

    private static List<String> named(Thing thing) {
        return Arrays.asList(thing.iri(), thing.label().nl(), thing.label().en());
    }
}
