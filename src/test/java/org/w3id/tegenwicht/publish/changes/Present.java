package org.w3id.tegenwicht.publish.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.journal.States;

/** What the store says now, thing by thing, to hold a replay against. */
final class Present {

    private Present() { }

    static void assertEquals(Map<Node, Graph> replayed, GraphStore store, GraphNames names) {
        Set<Node> unrecorded = Set.of(names.ledger(), names.named("description"));
        Map<Node, Set<Triple>> present = store.view(data -> States.of(States.things(data, unrecorded), data, unrecorded));
        assertThat(replayed.keySet()).isEqualTo(present.keySet());
        present.forEach((thing, state) -> {
            Graph expected = GraphFactory.createDefaultGraph();
            state.forEach(expected::add);
            assertThat(replayed.get(thing).isIsomorphicWith(expected)).as("what %s says", thing).isTrue();
        });
    }
}
