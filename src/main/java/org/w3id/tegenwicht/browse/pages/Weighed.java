package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * The evidence on the page of a thing.
 *
 * @param levels what it got on evidence ladders
 * @param remedies what is done about it, when it is a problem
 * @param synthesis what the findings about it say together; null when there are none
 * @param lines what speaks for and against it
 * @param contradictions where evidence about it points in opposite directions: the first few
 * @param allContradictions how many there are
 */
record Weighed(List<AssessmentView> levels, List<RemedyView.Group> remedies, SynthesisView synthesis, List<EvidenceView> lines,
        List<ContradictionView> contradictions, int allContradictions) { }
