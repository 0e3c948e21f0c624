package org.w3id.tegenwicht.publish.catalogue;

import java.util.HashSet;
import java.util.Set;

/**
 * A set that grows on top of another one, which stays as it is.
 *
 * @param <T> what it holds
 */
final class Distinct<T> {

    private final Distinct<T> below;
    private final Set<T> own = new HashSet<>();

    /** @param below what counts as there already; null for nothing */
    Distinct(Distinct<T> below) {
        this.below = below;
    }

    /** Adds one; says whether it was not there yet. */
    boolean add(T one) {
        return !contains(one) && own.add(one);
    }

    private boolean contains(T one) {
        return below != null && (below.own.contains(one) || below.contains(one));
    }

    int size() {
        return own.size() + (below == null ? 0 : below.size());
    }
}
