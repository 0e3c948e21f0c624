package org.w3id.tegenwicht.sparql.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** The rows that a query gives on no data at all: what it is about stands in its VALUES. */
record Asked(List<QuerySolution> rows) {

    static final String PREFIXES = "PREFIX meta: <https://w3id.org/tegenwicht/meta#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    private static final Model NOTHING = ModelFactory.createDefaultModel();

    static Asked of(String query) {
        List<QuerySolution> rows = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.model(NOTHING)
                .query(QueryFactory.create(PREFIXES + query, Syntax.syntaxSPARQL_11)).build()) {
            ResultSet results = execution.execSelect();
            results.forEachRemaining(rows::add);
        }
        return new Asked(rows);
    }

    /** The number in a cell of the only row; nothing when it is unbound. */
    Optional<Double> number(String name) {
        return literal(0, name).map(Literal::getDouble);
    }

    Optional<Literal> literal(int row, String name) {
        return Optional.ofNullable(rows.get(row).getLiteral(name));
    }
}
