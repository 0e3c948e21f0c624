package org.w3id.tegenwicht.query.items;

import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.query.Fixture;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Things;

/** The items of evidence of a store of the test's own. */
public record ItemsFixture(QueryRunner queries, Things things, EvidenceItems evidence, Facets facets) {

    /** A small graph of evidence, in which every count can be made by hand. */
    public static final String GRAPH = "/query/evidence.ttl";

    public static ItemsFixture on(GraphStore store) {
        QueryRunner queries = Fixture.runner(store);
        Things things = Fixture.things(store);
        return new ItemsFixture(queries, things, new EvidenceItems(queries), new Facets(QueryCatalogue.read(null), queries, things));
    }
}
