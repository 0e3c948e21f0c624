package org.w3id.tegenwicht.publish.changes;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.graph.journal.Entry;

/**
 * What the stream and its parts are called, and where they are found. What is spoken of, the stream and its members, has the same IRI
 * whatever host is asked, below our base; what a client fetches is on the host that it asked. An epoch stands in each that would else mean
 * something new when the store starts anew.
 *
 * @param site where this server answers, without a slash at the end
 * @param base what our IRIs begin with, with a slash at the end
 * @param pageSize events on a page
 */
record Addresses(String site, String base, int pageSize) {

    /** Addresses as the request of now sees them. */
    static Addresses ofRequest(String base, int pageSize) {
        return new Addresses(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(), base, pageSize);
    }

    /** The one address to start at: the root node of the tree. */
    String root() {
        return site + "/changes";
    }

    /** The IRI of the stream itself. */
    String stream(String epoch) {
        return base + "changes/" + epoch;
    }

    /** The IRI of what all members have. */
    String shape() {
        return base + "changes#shape";
    }

    /** Where a page of events is. */
    String page(String epoch, int page) {
        return root() + "/" + epoch + "/" + page;
    }

    /** The IRI of one event: its place on the page where it is told. */
    String member(String epoch, Entry entry) {
        return stream(epoch) + "/" + pageOf(entry) + "#" + entry.number();
    }

    /** Where one event is told. */
    String told(String epoch, Entry entry) {
        return page(epoch, pageOf(entry)) + "#" + entry.number();
    }

    /** The IRI of the list of what one generation did. */
    String list(String epoch, long generation) {
        return stream(epoch) + question(generation);
    }

    /** Where that list is. */
    String listed(long generation) {
        return root() + question(generation);
    }

    /** What asks for the list of a generation, after an address. */
    static String question(long generation) {
        return "?generation=" + generation;
    }

    private int pageOf(Entry entry) {
        return (int) ((entry.number() - 1) / pageSize) + 1;
    }
}
