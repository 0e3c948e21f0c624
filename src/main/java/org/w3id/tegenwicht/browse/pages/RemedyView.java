package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * An intervention on the page of a problem.
 *
 * @param name leads to its page
 * @param text what it is, in a few words; may be null
 * @param size how large the effect is, in natural units; null when nothing was pooled
 * @param evidence how many lines of evidence speak for and against it; null when there are none
 * @param levels what it got on evidence ladders
 * @param audience for whom it is: groups and stages of life
 * @param cost may be null
 * @param here whether it is offered in Amsterdam
 */
record RemedyView(Link name, String text, String size, String evidence, List<Link> levels, List<Link> audience, String cost, boolean here) {

    /**
     * Interventions that stand alike.
     *
     * @param verdict how they stand
     * @param remedies those with most studies first
     */
    record Group(Verdict verdict, List<RemedyView> remedies) { }
}
