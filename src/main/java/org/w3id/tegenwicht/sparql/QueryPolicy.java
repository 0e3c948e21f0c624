package org.w3id.tegenwicht.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.AlgebraGenerator;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.util.Context;

/**
 * What a query may do. It is looked at as it would be carried out, sub-queries, EXISTS and the expressions of ORDER, GROUP and HAVING
 * included, but before any function is looked up: to look one up can already load a class.
 */
final class QueryPolicy {

    private static final List<String> FETCHABLE = List.of("file:", "jar:", "ftp:", "java:", "data:");

    private final int maxValues;

    QueryPolicy(int maxValues) {
        this.maxValues = maxValues;
    }

    /** Refuses a query that does what is not offered; says of an accepted one what matters for caching. */
    Seen check(Query query) {
        query.getGraphURIs().forEach(QueryPolicy::checkGraph);
        query.getNamedGraphURIs().forEach(QueryPolicy::checkGraph);
        Op operation = untouched().compile(query);
        return operation == null ? new Seen(true) : check(operation);
    }

    /** The same for a pattern, such as the WHERE part of an update. */
    Seen check(Element pattern) {
        return check(untouched().compile(pattern));
    }

    private Seen check(Op operation) {
        ExpressionPolicy expressions = new ExpressionPolicy();
        new OperationPolicy(maxValues, expressions).check(operation);
        return new Seen(expressions.repeatable());
    }

    /** Refuses graph names that are no names: here nothing is fetched, but another store might. */
    static void checkGraph(String iri) {
        EngineGraphs.refuse(iri);
        if (FETCHABLE.stream().anyMatch(iri::startsWith)) {
            throw Failure.forbidden(FailureKind.GRAPH_NOT_OFFERED, "FROM <%s> is refused: a query reads graphs of this server only.".formatted(iri));
        }
    }

    static void checkPredicate(Node predicate) {
        if (predicate.isURI() && !OfferedFunctions.offersPredicate(predicate.getURI())) {
            throw Failure.forbidden(FailureKind.FUNCTION_NOT_OFFERED, "The property function <%s> is not offered here. The service description "
                    .formatted(predicate.getURI()) + "at this address lists those that are.");
        }
    }

    private static AlgebraGenerator untouched() {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.enablePropertyFunctions, false);
        return new AlgebraGenerator(context);
    }

    /**
     * What was seen in an accepted query.
     *
     * @param repeatable whether the same query on the same data has the same answer
     */
    record Seen(boolean repeatable) {
    }
}
