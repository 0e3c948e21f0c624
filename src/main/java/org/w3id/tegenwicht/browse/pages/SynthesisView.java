package org.w3id.tegenwicht.browse.pages;

import java.util.List;
import org.w3id.tegenwicht.browse.plots.ForestPlot;

/**
 * What the findings on a question say together, on a page.
 *
 * @param pools one for each kind of finding that may be pooled
 * @param reviews pictures of the results of reviews, one for each kind; these are not pooled
 * @param leftOut the findings that are not pooled, by reason
 * @param query the question in the address of the page about it and of its data: {@code ground=gender}
 */
record SynthesisView(List<PoolView> pools, List<ForestPlot> reviews, List<LeftOutView> leftOut, String query) {

    /**
     * Findings that are left out for one reason.
     *
     * @param reason in words
     * @param findings their names
     */
    record LeftOutView(String reason, List<Link> findings) { }

    /** Whether there is anything to show. */
    public boolean empty() {
        return pools.isEmpty() && reviews.isEmpty();
    }
}
