package org.w3id.tegenwicht.browse.plots;

/**
 * Where a picture comes from, and where it can be had.
 *
 * @param data the address of the findings as data; null when there is none
 * @param query the address of the question that found them; null when there is none
 * @param svg the address of the picture as a file; null when it is not offered
 */
public record Sources(String data, String query, String svg) {

    /** A picture that leads nowhere: one in a file by itself. */
    public static final Sources NONE = new Sources(null, null, null);
}
