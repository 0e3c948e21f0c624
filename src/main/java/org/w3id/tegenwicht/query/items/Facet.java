package org.w3id.tegenwicht.query.items;

import java.util.List;
import java.util.Set;

/**
 * A side from which evidence can be looked at.
 *
 * @param name as callers write it, such as {@code intervention-type}
 * @param parameter of the query {@code evidence-items} that narrows to one value of it
 * @param types the types of things that its values can be
 */
public record Facet(String name, String parameter, List<String> types) {

    /** Facets of which we do not list all values there could be: there are places and groups of no study. */
    private static final Set<String> OPEN = Set.of("country", "group", "dataset");

    /** Whether its values are a list of ours, so that one without evidence is a gap. */
    public boolean closed() {
        return !OPEN.contains(name);
    }

    /** The stored query that says which item has which value. */
    String query() {
        return "facet-" + name;
    }
}
