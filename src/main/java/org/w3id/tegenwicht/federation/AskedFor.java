package org.w3id.tegenwicht.federation;

import java.util.Set;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;

/** What a SELECT asks a member for: an answer with anything else would be taken for something that another one said. */
final class AskedFor {

    /** Where FedX and SERVICE number the rows that they hand on: {@code __index} and {@code __rowIdx}. */
    private static final String NUMBER = "__";

    private final String query;
    private final Set<String> names;

    AskedFor(String query) {
        this.query = query;
        this.names = new SPARQLParser().parseQuery(query, null).getTupleExpr().getBindingNames();
    }

    /** Fails unless a row has only what was asked for, and the number of a row that was handed on. */
    void check(BindingSet row) {
        boolean fits = names.containsAll(row.getBindingNames())
                && names.stream().filter(name -> name.startsWith(NUMBER)).allMatch(name -> isRight(name, row.getValue(name)));
        if (!fits) {
            throw new IllegalArgumentException("Not what was asked for");
        }
    }

    /** Rows have a number when they were handed on, which names it twice: in SELECT and in VALUES. */
    private boolean isRight(String name, Value value) {
        boolean handedOn = query.indexOf("?" + name) != query.lastIndexOf("?" + name);
        return handedOn ? value instanceof Literal number && isHandedOn(number) : value == null;
    }

    private boolean isHandedOn(Literal number) {
        return number.getLabel().matches("[0-9]{1,9}") && query.contains("\"" + number.getLabel() + "\"");
    }
}
