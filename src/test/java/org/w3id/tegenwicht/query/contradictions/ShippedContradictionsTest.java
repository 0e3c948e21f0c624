package org.w3id.tegenwicht.query.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.items.ItemsFixture;

class ShippedContradictionsTest {
    @Test
    void prints() {
        ItemsFixture fixture = ItemsFixture.on(ShippedGraph.store());
        Contradictions contradictions = new Contradictions(fixture.evidence(), fixture.facets(), fixture.queries());
        List<Contradiction> all = contradictions.all(Map.of());
        System.out.println(all.size());
        for (Contradiction c : all) System.out.println(c.kind() + " " + c.subject() + " " + c.one().items().size() + "/" + c.one().studies().size() + " " + c.other().items().size() + "/" + c.other().studies().size()+ " " + c.one().pooled() + " " + c.other().pooled() + " " + c.differences().stream().map(d -> d.characteristic() + d.one().size() + "-" + d.other().size()).toList());
        System.out.println(contradictions.about("problem", "low-reading-achievement").size());
    }
}
