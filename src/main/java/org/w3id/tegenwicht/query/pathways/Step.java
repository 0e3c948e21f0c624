package org.w3id.tegenwicht.query.pathways;

import java.util.List;
import org.w3id.tegenwicht.query.Thing;

/**
 * A link of a chain: a causal claim.
 *
 * @param claim the claim
 * @param cause where it starts
 * @param effect where it leads
 * @param does what the cause does to the effect
 * @param mechanisms the IRIs of those it goes through
 * @param exposure the positions of the life stages in which the cause is met, from young to old
 * @param outcome the positions of the life stages in which the effect shows
 * @param support its evidence
 * @param strength what its evidence comes to
 * @param interventions those that act on it: first those made for this claim, then those for its cause or effect, by slug
 */
public record Step(Thing claim, Node cause, Node effect, Effect does, List<String> mechanisms, List<Integer> exposure, List<Integer> outcome, Support support,
        Strength strength, List<Thing> interventions) {

    public Step {
        mechanisms = List.copyOf(mechanisms);
        exposure = List.copyOf(exposure);
        outcome = List.copyOf(outcome);
        interventions = List.copyOf(interventions);
    }

    /** The IRI of the claim. */
    public String iri() {
        return claim.iri();
    }
}
