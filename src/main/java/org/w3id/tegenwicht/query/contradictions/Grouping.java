package org.w3id.tegenwicht.query.contradictions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.tegenwicht.query.items.Facet;
import org.w3id.tegenwicht.query.items.Facets;
import org.w3id.tegenwicht.query.items.Item;
import org.w3id.tegenwicht.query.items.Item.Kind;
import org.w3id.tegenwicht.query.items.Items;

/** Finds the subjects that an item is about: items with a subject in common can contradict each other. */
final class Grouping {

    private final Items evidence;
    private final Facet claim;
    private final Facet ground;
    private final Facet outcome;

    Grouping(Items evidence, Facets facets) {
        this.evidence = evidence;
        this.claim = facets.find("claim").orElseThrow();
        this.ground = facets.find("ground").orElseThrow();
        this.outcome = facets.find("outcome").orElseThrow();
    }

    List<Subject> subjects(Item item) {
        List<Subject> subjects = new ArrayList<>();
        for (String measured : orNone(evidence.values(outcome, item))) {
            Stream.concat(item.interventions().stream(), evidence.values(claim, item).stream())
                    .forEach(about -> subjects.add(new Subject(about, null, measured, item.measure())));
            if (item.exposure() != null) {
                orNone(evidence.values(ground, item)).forEach(on -> subjects.add(new Subject(item.exposure(), on, measured, item.measure())));
            }
        }
        return item.kind() == Kind.ASSESSMENT ? List.of() : subjects;
    }

    private static List<String> orNone(List<String> values) {
        return values.isEmpty() ? Collections.singletonList(null) : values;
    }
}
