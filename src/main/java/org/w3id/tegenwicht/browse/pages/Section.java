package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * A part of a page that lists what belongs to its subject.
 *
 * @param heading the key of its heading among the messages
 * @param cards the first few
 * @param total how many there are
 * @param all the address of the whole list
 */
record Section(String heading, List<Card> cards, long total, String all) {

    /** Whether there are more than are shown here. */
    public boolean hasMore() {
        return total > cards.size();
    }
}
