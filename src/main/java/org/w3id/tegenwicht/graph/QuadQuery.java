package org.w3id.tegenwicht.graph;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;

/**
 * A {@code CONSTRUCT} whose template names graphs. Jena knows it, SPARQL 1.1 does not: so a remote store is asked for the rows of its
 * pattern, and the template is filled in here.
 */
final class QuadQuery {

    private QuadQuery() { }

    static boolean is(Query query) {
        return query.isConstructType() && query.isConstructQuad();
    }

    /** Asks for the rows that fill the template. */
    static Query rows(Query query) {
        Query rows = query.cloneQuery();
        rows.setQuerySelectType();
        rows.setQueryResultStar(true);
        rows.resetResultVars();
        return rows;
    }

    /** Fills the template with the rows of an execution. */
    static QueryExec filled(Query query, QueryExec execution) {
        ElementData data = new ElementData();
        var rows = execution.select();
        rows.getResultVars().forEach(data::add);
        rows.forEachRemaining(data::add);
        Query filled = query.cloneQuery();
        filled.setQueryPattern(data);
        // The rows are in order and cut to size already
        filled.setLimit(Query.NOLIMIT);
        filled.setOffset(Query.NOLIMIT);
        return QueryExec.dataset(DatasetGraphFactory.empty()).query(filled).build();
    }
}
