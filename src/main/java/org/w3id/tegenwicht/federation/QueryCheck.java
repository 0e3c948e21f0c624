package org.w3id.tegenwicht.federation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.query.algebra.AggregateFunctionCall;
import org.eclipse.rdf4j.query.algebra.BinaryTupleOperator;
import org.eclipse.rdf4j.query.algebra.FunctionCall;
import org.eclipse.rdf4j.query.algebra.LeftJoin;
import org.eclipse.rdf4j.query.algebra.Projection;
import org.eclipse.rdf4j.query.algebra.QueryModelNode;
import org.eclipse.rdf4j.query.algebra.Regex;
import org.eclipse.rdf4j.query.algebra.Service;
import org.eclipse.rdf4j.query.algebra.Slice;
import org.eclipse.rdf4j.query.algebra.StatementPattern;
import org.eclipse.rdf4j.query.algebra.SubQueryValueOperator;
import org.eclipse.rdf4j.query.algebra.TupleExpr;
import org.eclipse.rdf4j.query.algebra.UnaryTupleOperator;
import org.eclipse.rdf4j.query.algebra.Union;
import org.eclipse.rdf4j.query.algebra.ValueConstant;
import org.eclipse.rdf4j.query.algebra.ValueExpr;
import org.eclipse.rdf4j.query.algebra.evaluation.function.FunctionRegistry;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;
import org.eclipse.rdf4j.query.algebra.helpers.collectors.VarNameCollector;
import org.eclipse.rdf4j.query.parser.sparql.aggregate.CustomAggregateFunctionRegistry;

/** Looks at a query before anybody is asked: SERVICE reaches members only, and nothing runs that cannot be stopped. */
final class QueryCheck extends AbstractQueryModelVisitor<FederationException> {

    private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\[1-9k]");

    private final Set<String> services;
    private final String offered;
    private boolean inService;

    /**
     * @param services the IRIs that stand for a member
     * @param offered how to tell a caller which these are
     */
    QueryCheck(Set<String> services, String offered) {
        this.services = services;
        this.offered = offered;
    }

    @Override
    public void meet(Service service) {
        if (inService) {
            throw FederationException.forbidden("SERVICE inside SERVICE is refused: it would let one member call another in our name. Put them side by side.");
        }
        if (!service.getServiceRef().hasValue()) {
            throw FederationException.forbidden("SERVICE with a variable is refused: which member is asked has to stand in the query. " + offered);
        }
        String asked = service.getServiceRef().getValue().stringValue();
        if (!services.contains(asked)) {
            throw FederationException.forbidden("SERVICE <" + asked + "> is refused: only members are asked. " + offered);
        }
        inService = true;
        super.meet(service);
        inService = false;
    }

    /** FedX hands values on into a subquery, which then cuts off others than it would by itself. */
    @Override
    public void meet(Slice node) {
        if (isSubquery(node.getArg()) && isJoined(node)) {
            throw FederationException.tooMuch("A subquery with LIMIT or OFFSET cannot be joined with other patterns in a federated query: which rows it cuts off would depend "
                    + "on the others. Ask two queries, and put the rows of the first one into the second one with VALUES.");
        }
        super.meet(node);
    }

    /** RDF4J gives no value from outside to what stands beside a subquery. */
    @Override
    public void meet(LeftJoin node) {
        if (node.hasCondition() && hasSubquery(node.getRightArg())
                && !node.getRightArg().getBindingNames().containsAll(VarNameCollector.process(node.getCondition()))) {
            throw FederationException.tooMuch("The FILTER of an OPTIONAL with a subquery can only use variables of that OPTIONAL in a federated query. Repeat the pattern "
                    + "that gives the other variable inside the OPTIONAL, or ask two queries.");
        }
        super.meet(node);
    }

    private static boolean hasSubquery(TupleExpr expression) {
        Set<Projection> found = new HashSet<>();
        expression.visit(new AbstractQueryModelVisitor<RuntimeException>() {
            @Override
            public void meet(Projection node) {
                found.add(node);
            }
        });
        return !found.isEmpty();
    }

    private static boolean isSubquery(TupleExpr expression) {
        return expression instanceof Projection projection ? projection.isSubquery()
                : expression instanceof UnaryTupleOperator around && isSubquery(around.getArg());
    }

    /** Whether values can come into it from outside; a whole SERVICE is joined as one. */
    private static boolean isJoined(QueryModelNode node) {
        boolean joined = false;
        for (QueryModelNode around = node.getParentNode(); around != null; around = around.getParentNode()) {
            joined = !(around instanceof Service) && (joined || around instanceof SubQueryValueOperator
                    || around instanceof BinaryTupleOperator && !(around instanceof Union));
        }
        return joined;
    }

    @Override
    public void meet(Regex node) {
        refuseBackReference(node.getPatternArg());
        super.meet(node);
    }

    @Override
    public void meet(FunctionCall node) {
        if (!FunctionRegistry.getInstance().has(node.getURI())) {
            throw notOffered("function", node.getURI());
        }
        if (node.getURI().endsWith("replace") && node.getArgs().size() > 1) {
            refuseBackReference(node.getArgs().get(1));
        }
        super.meet(node);
    }

    @Override
    public void meet(AggregateFunctionCall node) {
        if (!CustomAggregateFunctionRegistry.getInstance().has(node.getIRI())) {
            throw notOffered("aggregate", node.getIRI());
        }
        super.meet(node);
    }

    private static FederationException notOffered(String what, String iri) {
        return FederationException.forbidden("The %s <%s> is not offered in a federated query, only those of SPARQL 1.1. ".formatted(what, iri)
                + "The service description at /sparql lists more, for queries over our own graph alone.");
    }

    /** FedX writes a text into its next query without escaping a backslash, and the text would not end where it does. */
    @Override
    public void meet(StatementPattern pattern) {
        if (!inService) {
            pattern.getVarList().forEach(part -> HandedOn.refuseBackslash(part.getValue()));
        }
        super.meet(pattern);
    }

    /** A pattern that refers back to what it found can take for ever, and RDF4J cannot be stopped while it matches. */
    private static void refuseBackReference(ValueExpr pattern) {
        if (!(pattern instanceof ValueConstant constant) || BACK_REFERENCE.matcher(constant.getValue().stringValue()).find()) {
            throw FederationException.forbidden("In a federated query the pattern of REGEX and REPLACE has to be a constant without back-references. "
                    + "Ask /sparql, or filter on your side.");
        }
    }
}
