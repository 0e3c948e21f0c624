package org.w3id.tegenwicht.browse.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.pathways.Accumulation;
import org.w3id.tegenwicht.query.pathways.Node;

/** Turns what is known of how problems pile up into tables. */
@Component
class AccumulationViews {

    private final Links links;

    AccumulationViews(Links links) {
        this.links = links;
    }

    AccumulationView of(Accumulation accumulation, String language) {
        return new AccumulationView(
                accumulation.loops().stream().map(loop -> new AccumulationView.Loop(nodes(loop.nodes(), language),
                        loop.steps().stream().map(step -> links.to(step.claim(), language)).toList())).toList(),
                accumulation.pairs().stream().map(pair -> new AccumulationView.Pair(node(pair.one(), language), node(pair.other(), language),
                        nodes(pair.causes(), language))).toList(),
                accumulation.busiest().stream().map(busy -> new AccumulationView.Busy(links.to(busy.step().claim(), language), busy.chains(),
                        busy.step().strength().word(), busy.step().interventions().size())).toList(),
                accumulation.hubs().stream().map(hub -> hub(hub, language)).toList());
    }

    private AccumulationView.Hub hub(Accumulation.Hub hub, String language) {
        Thing thing = hub.node().thing();
        String end = thing.type() + "/" + thing.slug();
        return new AccumulationView.Hub(node(hub.node(), language), hub.causes(), "/pathways?to=" + end, hub.effects(), "/pathways?from=" + end,
                links.to(hub.domains(), language));
    }

    private Link node(Node node, String language) {
        return links.to(node.thing(), language);
    }

    private List<Link> nodes(List<Node> nodes, String language) {
        return nodes.stream().map(node -> node(node, language)).toList();
    }
}
