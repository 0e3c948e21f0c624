package org.w3id.tegenwicht.sparql;

import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateVisitorBase;

/** What an update may do: whatever a query may, and write; never fetch. */
final class UpdatePolicy extends UpdateVisitorBase {

    private final QueryPolicy queries;

    UpdatePolicy(QueryPolicy queries) {
        this.queries = queries;
    }

    @Override
    public void visit(UpdateLoad load) {
        throw Failure.forbidden(FailureKind.LOAD_NOT_OFFERED, "LOAD is refused here: this server fetches nothing on a caller's behalf. "
                + "Send the data itself, with PUT or POST to /data.");
    }

    @Override
    public void visit(UpdateDeleteWhere delete) {
        delete.getQuads().forEach(quad -> QueryPolicy.checkPredicate(quad.getPredicate()));
    }

    @Override
    public void visit(UpdateModify modify) {
        queries.check(modify.getWherePattern());
    }
}
