package org.w3id.tegenwicht.sparql;

import org.apache.jena.query.Query;

/**
 * A query that was parsed and may run.
 *
 * @param repeatable whether the same data give the same answer each time
 */
record ReadQuery(Query query, boolean repeatable) {
}
