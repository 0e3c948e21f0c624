package org.w3id.tegenwicht.query.pathways;

import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.query.items.ItemsFixture;
import org.w3id.tegenwicht.query.search.SearchFixture;

/** The pathways of a store of the test's own. */
final class PathwaysFixture {

    /** A small network of claims, in which every chain can be followed by hand. */
    static final String GRAPH = "/query/pathways.ttl";

    private PathwaysFixture() { }

    static Networks networks(GraphStore store) {
        ItemsFixture fixture = ItemsFixture.on(store);
        return new Networks(fixture.queries(), fixture.evidence(), fixture.facets(), fixture.things());
    }

    static Pathways on(GraphStore store) {
        return on(store, networks(store));
    }

    static Pathways on(GraphStore store, Networks networks) {
        return new Pathways(networks, new Ends(ItemsFixture.on(store).things(), SearchFixture.on(store)));
    }
}
