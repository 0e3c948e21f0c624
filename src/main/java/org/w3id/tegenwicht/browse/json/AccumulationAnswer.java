package org.w3id.tegenwicht.browse.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.pathways.Accumulation;
import org.w3id.tegenwicht.query.pathways.Node;

/** Writes down as JSON how problems pile up. */
@Component
class AccumulationAnswer {

    private final Fields fields;
    private final PathwaysAnswer pathways;

    AccumulationAnswer(Fields fields, PathwaysAnswer pathways) {
        this.fields = fields;
        this.pathways = pathways;
    }

    Map<String, Object> json(Accumulation accumulation) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("busiest", accumulation.busiest().stream().map(this::busy).toList());
        answer.put("loops", accumulation.loops().stream().map(this::loop).toList());
        answer.put("pairs", accumulation.pairs().stream().map(this::pair).toList());
        answer.put("hubs", accumulation.hubs().stream().map(this::hub).toList());
        return answer;
    }

    private Map<String, Object> busy(Accumulation.Busy busy) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("chains", busy.chains());
        answer.put("link", pathways.step(busy.step()));
        return answer;
    }

    private Map<String, Object> loop(Accumulation.Loop loop) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("things", nodes(loop.nodes()));
        answer.put("links", loop.steps().stream().map(pathways::step).toList());
        return answer;
    }

    private Map<String, Object> pair(Accumulation.Pair pair) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("problems", nodes(List.of(pair.one(), pair.other())));
        answer.put("causes", nodes(pair.causes()));
        return answer;
    }

    private Map<String, Object> hub(Accumulation.Hub hub) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("problem", pathways.reference(hub.node().thing()));
        answer.put("causes", hub.causes());
        answer.put("effects", hub.effects());
        answer.put("domains", hub.domains().stream().map(fields::reference).toList());
        return answer;
    }

    private List<Map<String, Object>> nodes(List<Node> nodes) {
        return nodes.stream().map(node -> pathways.reference(node.thing())).toList();
    }
}
