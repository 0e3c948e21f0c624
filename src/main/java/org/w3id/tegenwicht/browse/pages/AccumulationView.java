package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * How problems pile up, as tables.
 *
 * @param loops those that feed each other
 * @param pairs those that share causes
 * @param busiest the links that most chains go through
 * @param hubs the problems at a crossing of life domains
 */
record AccumulationView(List<Loop> loops, List<Pair> pairs, List<Busy> busiest, List<Hub> hubs) {

    /** Problems that feed each other, by the claims that link them. */
    record Loop(List<Link> nodes, List<Link> claims) { }

    /** Two problems, and the causes that they share. */
    record Pair(Link one, Link other, List<Link> causes) { }

    /** A claim that many chains go through. */
    record Busy(Link claim, int chains, String strength, int interventions) { }

    /** A problem, with where its pathways are shown. */
    record Hub(Link node, int causes, String causesHref, int effects, String effectsHref, List<Link> domains) { }

    /** Where a chain starts and ends, and where it is shown. */
    record Ends(String from, String to, String href) { }
}
