package org.w3id.tegenwicht.query.pathways;

import java.util.List;
import org.w3id.tegenwicht.query.Thing;

/**
 * What a chain goes through: a problem or a mechanism.
 *
 * @param thing the problem or mechanism
 * @param domains the IRIs of its life domains
 * @param stages the positions of its life stages, from young to old; empty for a mechanism
 */
public record Node(Thing thing, List<String> domains, List<Integer> stages) {

    public Node {
        domains = List.copyOf(domains);
        stages = List.copyOf(stages);
    }

    /** Its IRI. */
    public String iri() {
        return thing.iri();
    }
}
