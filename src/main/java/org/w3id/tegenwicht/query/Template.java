package org.w3id.tegenwicht.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.aggregate.AggregatorFactory;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A stored query, parsed once. Arguments take the place of variables in the parsed query, never in its text, so no value can
 * become a piece of SPARQL.
 */
record Template(StoredQuery about, Query query) {

    private static final List<String> TRIPLE = List.of("subject", "predicate", "object");

    /** Reads a file; every fault names the file and says what to change. */
    static Template of(StoredQuery.Folder folder, String name, String text) {
        if (folder == StoredQuery.Folder.SHARED) {
            return ofGrlc(folder, name, text);
        }
        String file = folder.word() + "/" + name + ".rq";
        Header header = Header.of(file, text);
        Query query = parse(file, text);
        if (!query.isConstructType() && (!query.isSelectType() || query.isQueryResultStar())) {
            throw new BadQueryFileException(file, "a stored query is a CONSTRUCT, or a SELECT that names its columns");
        }
        if (needsOrder(query)) {
            throw new BadQueryFileException(file, "it needs an ORDER BY, or its pages would not be the same each time");
        }
        return new Template(describe(file, folder, name, text, header, query), query);
    }

    /** Reads a file as grlc does: header, order and names of columns may be missing. Without an order, the columns give one. */
    static Template ofGrlc(StoredQuery.Folder folder, String name, String text) {
        String file = folder.word() + "/" + name + ".rq";
        Header header = Header.ofGrlc(file, name, text);
        Query query = parse(file, text);
        if (!query.isConstructType() && !query.isSelectType()) {
            throw new BadQueryFileException(file, "only SELECT and CONSTRUCT can be answered here");
        }
        if (AsksElsewhere.in(query)) {
            throw new BadQueryFileException(file, "SERVICE is not for stored queries: they ask our own graph");
        }
        if (query.isSelectType() && query.isQueryResultStar()) {
            List.copyOf(query.getProject().getVars()).stream().filter(column -> column.getVarName().startsWith("_")).forEach(query.getProject()::remove);
            query.setQueryResultStar(false);
        }
        if (needsOrder(query)) {
            query.getProjectVars().forEach(column -> query.addOrderBy(column, Query.ORDER_DEFAULT));
        }
        return new Template(describe(file, folder, name, text, header, query), query);
    }

    /** A row of an aggregate over all is alone; triples are put in order when they are read. */
    private static boolean needsOrder(Query query) {
        return query.isSelectType() && !query.hasOrderBy() && !(query.hasAggregators() && !query.hasGroupBy());
    }

    /** The query with these arguments, by name of parameter; parameters that are not given stay variables. */
    Query bind(Map<String, List<Node>> arguments) {
        Map<Var, Node> single = new HashMap<>();
        Map<Var, List<Node>> several = new LinkedHashMap<>();
        for (Parameter parameter : about.parameters()) {
            List<Node> terms = arguments.getOrDefault(parameter.name(), List.of());
            if (terms.size() == 1) {
                single.put(Var.alloc(parameter.variable()), terms.get(0));
            } else if (!terms.isEmpty()) {
                several.put(Var.alloc(parameter.variable()), terms);
            }
        }
        Query replaced = QueryTransformOps.replaceVars(query, single);
        return Simplification.of(several.isEmpty() ? replaced : SeveralValues.in(replaced, several));
    }

    /** The text of the query with these arguments, under the header of the file: ready to be asked anywhere. */
    String text(Map<String, List<Node>> arguments) {
        return arguments.isEmpty() ? about.text() : header() + bind(arguments);
    }

    /** The lines of the header. */
    String header() {
        return about.text().lines().takeWhile(line -> line.startsWith("#+")).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The query that counts the rows of the bound query; its one column is {@code n}. */
    static Query count(Query bound) {
        Query count = QueryFactory.make();
        count.setQuerySelectType();
        count.addResultVar("n", count.allocAggregate(AggregatorFactory.createCount(false)));
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(new ElementSubQuery(bound));
        count.setQueryPattern(pattern);
        return count;
    }

    /** Narrows the bound query to the part from {@code offset}, at most {@code limit} rows, within what the query itself allows. */
    static Query slice(Query bound, long offset, long limit) {
        long start = bound.hasOffset() ? bound.getOffset() : 0;
        long left = bound.hasLimit() ? Math.max(0, bound.getLimit() - offset) : limit;
        bound.setOffset(start + offset);
        bound.setLimit(Math.min(limit, left));
        return bound;
    }

    private static Query parse(String file, String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryException fault) {
            throw new BadQueryFileException(file, "not SPARQL 1.1: " + fault.getMessage(), fault);
        }
    }

    private static StoredQuery describe(String file, StoredQuery.Folder folder, String name, String text, Header header, Query query) {
        List<String> columns = query.isConstructType() ? TRIPLE : query.getResultVars();
        if (!columns.containsAll(header.lists())) {
            throw new BadQueryFileException(file, "'lists' is " + header.lists() + ", but the columns are " + columns);
        }
        return new StoredQuery(name, folder, header.summary(), header.description(), header.users(), header.tags(), header.members(),
                parameters(file, query, header),
                columns.stream().map(column -> new StoredQuery.Column(column, header.lists().contains(column))).toList(),
                query.isConstructType(), header.example(), header.pageSize(), query.getPrefixMapping().getNsPrefixMap(), TextVersion.of(text), text);
    }

    private static List<Parameter> parameters(String file, Query query, Header header) {
        List<Parameter> parameters = Variables.parameters(file, query, header);
        for (Parameter parameter : parameters) {
            if (parameter.many() && !SeveralValues.fits(query, Var.alloc(parameter.variable()), NodeFactory.createLiteralString("a"), NodeFactory.createLiteralString("b"))) {
                throw new BadQueryFileException(file, "?" + parameter.variable() + " stands for several values: use it in a pattern, after IN, = or !=, or as COALESCE(?"
                        + parameter.variable() + ", \"\") = \"\"");
            }
        }
        return parameters;
    }
}
