package org.w3id.tegenwicht.query.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.tegenwicht.evidence.Heterogeneity;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.query.Wording;

/**
 * Findings that may be pooled: of one effect measure, with the same favourable direction, all of interventions or all of exposures.
 *
 * @param kind what they have in common
 * @param findings in the order of their studies; the weights of the analysis are in the same order
 * @param studies how many studies they come from
 * @param analysis what they say together; empty when the model found no answer
 * @param subgroups the same per value of the facet that was asked for, the largest first; empty when none was
 * @param between whether the subgroups differ: Cochran's Q of their pooled effects; empty where they overlap or fewer than two have an interval
 * @param facts what bears on each domain of GRADE
 * @param cautions what to know before it is used
 * @param sentence what it means, in plain words
 */
public record Pool(Kind kind, List<Measured> findings, int studies, Optional<MetaAnalysis> analysis, List<Subgroup> subgroups,
        Optional<Heterogeneity> between, GradeFacts facts, List<Caution> cautions, Wording sentence) {

    /**
     * What the findings of a pool have in common.
     *
     * @param measure the IRI of the effect measure
     * @param direction the IRI of the direction that is favourable
     * @param exposure whether they are effects of an exposure, such as discrimination, and not of an intervention
     */
    public record Kind(String measure, String direction, boolean exposure) {

        /** The kind of a finding. */
        public static Kind of(Measured finding) {
            return new Kind(finding.row().text("effectMeasure"), finding.row().text("favourableDirection"), finding.row().cell("exposure").present());
        }

        /** How to read its numbers. */
        public Scale scale() {
            return Scale.of(measure);
        }

        /** 1 when higher is better, -1 when lower is. */
        public int favourableSign() {
            return direction.endsWith("lower-is-better") ? -1 : 1;
        }
    }

    public Pool {
        findings = List.copyOf(findings);
        subgroups = List.copyOf(subgroups);
        cautions = List.copyOf(cautions);
    }

    /** The same pool with only the subgroups of these values. */
    Pool only(Set<String> values) {
        List<Subgroup> kept = subgroups.stream().filter(subgroup -> values.contains(subgroup.value())).toList();
        return new Pool(kind, findings, studies, analysis, kept, between, facts, cautions, sentence);
    }
}
