package org.w3id.tegenwicht.federation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.springframework.http.HttpStatus;

/** Carries out a prepared query to its end, within the number of rows and the time of an answer. */
final class Evaluation {

    private final Asking asking;
    private final QueryBudget budget;
    private final int maxRows;

    Evaluation(Asking asking, QueryBudget budget, int maxRows) {
        this.asking = asking;
        this.budget = budget;
        this.maxRows = maxRows;
    }

    Answer of(Query query) {
        return switch (query) {
            case TupleQuery select -> rows(select);
            case BooleanQuery ask -> new Answer.Truth(ask.evaluate());
            case GraphQuery construct -> statements(construct);
            default -> throw new FederationException(HttpStatus.BAD_REQUEST, "Only SELECT, ASK, CONSTRUCT and DESCRIBE can be federated.", null);
        };
    }

    private Answer rows(TupleQuery select) {
        List<BindingSet> rows = new ArrayList<>();
        try (TupleQueryResult result = select.evaluate()) {
            while (result.hasNext()) {
                rows.add(result.next());
                check(rows.size());
                budget.keep(rows.getLast(), 0);
            }
            return new Answer.Rows(result.getBindingNames(), rows);
        }
    }

    private Answer statements(GraphQuery construct) {
        List<Statement> statements = new ArrayList<>();
        try (GraphQueryResult result = construct.evaluate()) {
            while (result.hasNext()) {
                statements.add(result.next());
                check(statements.size());
                budget.keep(statements.getLast());
            }
            return new Answer.Statements(statements);
        }
    }

    private void check(int rows) {
        asking.left();
        if (rows > maxRows) {
            throw FederationException.tooMuch("The answer has more than " + maxRows + " rows. Ask a narrower question, or page with ORDER BY, LIMIT and OFFSET.");
        }
    }
}
