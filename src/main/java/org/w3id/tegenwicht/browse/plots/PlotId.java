package org.w3id.tegenwicht.browse.plots;

/** The id of a picture: parts of the page refer to each other by it. */
final class PlotId {

    private PlotId() { }

    static void check(String id) {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("The id of a picture begins with a letter and has letters, digits and hyphens, not: " + id);
        }
    }
}
