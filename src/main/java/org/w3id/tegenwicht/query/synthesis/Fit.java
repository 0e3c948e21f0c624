package org.w3id.tegenwicht.query.synthesis;

import java.util.List;
import java.util.Map;

/**
 * How the studies of an intervention resemble the people and the place that somebody has in mind.
 *
 * @param alike what the findings that resemble them in every aspect say together
 * @param studies all studies, those that resemble them most first
 * @param values what occurs among the findings, by aspect: what can be asked for
 * @param generation the generation of the graph that was asked
 */
public record Fit(List<Pool> alike, List<StudyFit> studies, Map<Aspect, List<String>> values, long generation) {

    /**
     * One study.
     *
     * @param iri of the study
     * @param label how it is cited; may be null
     * @param findings how many findings it has
     * @param aspects each aspect that was asked for, in order
     */
    public record StudyFit(String iri, String label, int findings, List<AspectFit> aspects) {

        /** How many aspects are alike. */
        public long matches() {
            return aspects.stream().filter(AspectFit::alike).count();
        }

        /** Whether every aspect is alike. */
        public boolean whole() {
            return matches() == aspects.size();
        }
    }

    /**
     * One aspect of a study.
     *
     * @param aspect which
     * @param alike whether some finding of the study has the value asked for
     * @param values the IRIs of the values that the study has; empty when its source does not tell
     */
    public record AspectFit(Aspect aspect, boolean alike, List<String> values) { }
}
