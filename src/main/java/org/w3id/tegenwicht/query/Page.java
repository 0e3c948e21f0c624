package org.w3id.tegenwicht.query;

import java.util.function.IntFunction;

/**
 * One page of an answer.
 *
 * @param total how many rows the whole answer has
 * @param request which part this is
 * @param table the rows of this part
 */
public record Page(long total, PageRequest request, Table table) {

    /** The number of the last page; 1 for an empty answer. */
    public int last() {
        return request.last(total);
    }

    /**
     * The value of a Link header (RFC 8288) to the first, previous, next and last page.
     *
     * @param url makes the URL of a page from its number
     */
    public String links(IntFunction<String> url) {
        return request.links(total, url);
    }
}
