package org.w3id.tegenwicht.query.search;

import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.query.Fixture;

/** A search on a store of the test's own. */
public final class SearchFixture {

    private SearchFixture() { }

    public static Search on(GraphStore store) {
        return new Search(entries(store));
    }

    static Entries entries(GraphStore store) {
        return new Entries(Fixture.runner(store), Fixture.things(store));
    }
}
