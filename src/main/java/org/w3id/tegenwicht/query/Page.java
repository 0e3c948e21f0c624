package org.w3id.tegenwicht.query;

import java.util.ArrayList;
import java.util.List;
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
        return (int) Math.max(1, (total + request.pageSize() - 1) / request.pageSize());
    }

    /**
     * The value of a Link header (RFC 8288) to the first, previous, next and last page.
     *
     * @param url makes the URL of a page from its number
     */
    public String links(IntFunction<String> url) {
        List<String> links = new ArrayList<>();
        int page = request.page();
        links.add(link(url.apply(1), "first"));
        if (page > 1) {
            links.add(link(url.apply(Math.min(page - 1, last())), "prev"));
        }
        if (page < last()) {
            links.add(link(url.apply(page + 1), "next"));
        }
        links.add(link(url.apply(last()), "last"));
        return String.join(", ", links);
    }

    private static String link(String url, String relation) {
        return "<" + url + ">; rel=\"" + relation + "\"";
    }
}
