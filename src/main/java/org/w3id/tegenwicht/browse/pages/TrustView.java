package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * Why a reader may trust a page, and what to do when it is wrong.
 *
 * @param sources where what is said comes from
 * @param origins the files of the graph that say it
 * @param citation how to cite the page
 * @param contact where to report a mistake: an address of a page or {@code mailto:}; null when nobody gave one
 */
record TrustView(List<Link> sources, List<Origin> origins, String citation, String contact) {

    /**
     * A part of the graph.
     *
     * @param name of the data set it was taken from, or of the file
     * @param date when it last changed here: {@code 2026-11-26}; may be null
     * @param licence under which it may be used; null for our own
     */
    record Origin(Link name, String date, Link licence) { }
}
