package org.w3id.tegenwicht.publish.changes;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.graph.journal.Entry;

/**
 * The addresses of the stream and its parts. An epoch stands in each that would else mean something new when the store starts anew.
 *
 * @param site where this server answers, without a slash at the end
 * @param pageSize events on a page
 */
record Addresses(String site, int pageSize) {

    /** Addresses as the request of now sees them. */
    static Addresses ofRequest(int pageSize) {
        return new Addresses(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(), pageSize);
    }

    /** The one address to start at: the root node of the tree. */
    String root() {
        return site + "/changes";
    }

    /** The stream itself. */
    String stream(String epoch) {
        return root() + "/" + epoch;
    }

    /** A page of events. */
    String page(String epoch, int page) {
        return stream(epoch) + "/" + page;
    }

    /** One event, on the page where it is told. */
    String member(String epoch, Entry entry) {
        return page(epoch, (int) ((entry.number() - 1) / pageSize) + 1) + "#" + entry.number();
    }

    /** What one generation did. */
    String generation(long number) {
        return root() + "?generation=" + number;
    }
}
