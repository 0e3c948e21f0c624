package org.w3id.tegenwicht.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Which part of an answer is asked for: the number of the page, from 1, and how many rows a page has. */
public record PageRequest(int page, int pageSize) {

    /** Rows on a page when the caller does not say. */
    public static final int USUAL = 50;
    /** The most rows a page may have. */
    public static final int MOST = 500;

    private static final int LAST = Integer.MAX_VALUE / MOST;

    /**
     * Reads what a caller wrote; null or blank means the first page, or the usual size.
     *
     * @throws WrongParameterException when it is not a whole number within bounds
     */
    public static PageRequest of(String page, String pageSize) {
        return of(page, pageSize, USUAL);
    }

    /** The same where another size is usual. */
    public static PageRequest of(String page, String pageSize, int usual) {
        return new PageRequest(number("page", page, 1, LAST), number("pageSize", pageSize, usual, MOST));
    }

    /** How many rows come before this page. */
    public long offset() {
        return (page - 1L) * pageSize;
    }

    /** The number of the last page of so many rows; 1 when there are none. */
    public int last(long total) {
        return (int) Math.max(1, (total + pageSize - 1) / pageSize);
    }

    /** The rows of this page out of all. */
    public <T> List<T> of(List<T> all) {
        int from = (int) Math.min(offset(), all.size());
        return all.subList(from, Math.min(from + pageSize, all.size()));
    }

    /**
     * The value of a Link header (RFC 8288) to the first, previous, next and last page of so many rows.
     *
     * @param url makes the URL of a page from its number
     */
    public String links(long total, IntFunction<String> url) {
        List<String> links = new ArrayList<>();
        links.add(link(url.apply(1), "first"));
        if (page > 1) {
            links.add(link(url.apply(Math.min(page - 1, last(total))), "prev"));
        }
        if (page < last(total)) {
            links.add(link(url.apply(page + 1), "next"));
        }
        links.add(link(url.apply(last(total)), "last"));
        return String.join(", ", links);
    }

    private static String link(String url, String relation) {
        return "<" + url + ">; rel=\"" + relation + "\"";
    }

    private static int number(String name, String value, int usual, int most) {
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // falls through to the one message for both mistakes
        }
        throw WrongParameterException.value(name, value,
                new Wording("een geheel getal van 1 tot en met " + most, "a whole number from 1 to " + most));
    }
}
