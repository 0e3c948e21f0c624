package org.w3id.tegenwicht.browse.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.contradictions.Contradiction;
import org.w3id.tegenwicht.query.contradictions.Contradictions;

/** Puts together the evidence about a thing. */
@Component
class Weighing {

    private static final int FEW = 3;

    private final Evidence evidence;
    private final Remedies remedies;
    private final SynthesisViews syntheses;
    private final Contradictions contradictions;
    private final ContradictionViews views;

    Weighing(Evidence evidence, Remedies remedies, SynthesisViews syntheses, Contradictions contradictions, ContradictionViews views) {
        this.evidence = evidence;
        this.remedies = remedies;
        this.syntheses = syntheses;
        this.contradictions = contradictions;
        this.views = views;
    }

    /** @param listed whether it is in the list of its type, so that questions about it can be asked */
    Weighed of(String iri, String type, String slug, boolean listed, String language) {
        List<Contradiction> opposed = listed ? contradictions.about(type, slug) : List.of();
        return new Weighed(evidence.levels(iri, language), listed && type.equals("problem") ? remedies.against(slug, language) : List.of(),
                syntheses.about(type, slug, language).orElse(null), evidence.lines(iri, language),
                opposed.stream().limit(FEW).map(one -> views.of(one, language)).toList(), opposed.size());
    }
}
