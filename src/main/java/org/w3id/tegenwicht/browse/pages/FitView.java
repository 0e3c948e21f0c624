package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * Does an intervention fit the people and the place that somebody has in mind?
 *
 * @param intervention leads to its page
 * @param choices what can be chosen, by aspect
 * @param asked the names of the aspects that were chosen
 * @param alike how many studies resemble them in every aspect
 * @param studies all studies, the most alike first
 * @param synthesis what those that are alike say together; null when nothing was chosen or nothing is alike
 */
record FitView(Link intervention, List<Filter> choices, List<String> asked, long alike, List<StudyView> studies, SynthesisView synthesis) {

    /**
     * One study.
     *
     * @param findings how many findings it has
     * @param aspects each aspect that was asked for
     */
    record StudyView(Link study, int findings, List<AspectView> aspects) { }

    /**
     * One aspect of a study.
     *
     * @param alike whether it has what was asked for
     * @param values what it has; empty when its source does not tell
     */
    record AspectView(boolean alike, List<Link> values) { }
}
