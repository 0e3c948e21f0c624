package org.w3id.tegenwicht.query.synthesis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.tegenwicht.evidence.Coefficient;

/**
 * What the data say that bears on the domains of GRADE (Guyatt et al. 2008). The judgement is a person's, and is kept as an assessment.
 *
 * @param designs risk of bias: how many findings by the IRI of their design; nothing else about bias is coded
 * @param favourable inconsistency: the part of the findings, 0 to 1, that point in the favourable direction
 * @param countries indirectness: how many findings by the IRI of the country
 * @param fromTheNetherlands indirectness to Amsterdam: how many findings are from the Netherlands
 * @param outcomes indirectness: the IRIs of the outcomes that are pooled
 * @param people imprecision: the sum of sample sizes; somebody counts twice who is in two findings
 * @param includesNoEffect imprecision: whether the interval holds no effect; empty without an interval
 * @param predictionIncludesNoEffect inconsistency: whether the prediction interval does
 * @param smallStudies publication bias: how much effects rise with the standard error (Egger et al. 1997; with clusters by a three-level
 *     regression); empty for fewer than ten clusters, where the test tells nothing (Sterne et al. 2011)
 */
public record GradeFacts(Map<String, Long> designs, double favourable, Map<String, Long> countries, long fromTheNetherlands, List<String> outcomes,
        double people, Optional<Boolean> includesNoEffect, Optional<Boolean> predictionIncludesNoEffect, Optional<Coefficient> smallStudies) { }
