package org.w3id.tegenwicht.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
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

    /** Reads a file; every fault names the file and says what to change. */
    static Template of(StoredQuery.Folder folder, String name, String text) {
        String file = folder.word() + "/" + name + ".rq";
        Header header = Header.of(file, text);
        Query query = parse(file, text);
        if (!query.isSelectType() || query.isQueryResultStar()) {
            throw new BadQueryFileException(file, "a stored query is a SELECT that names its columns");
        }
        boolean oneRow = query.hasAggregators() && !query.hasGroupBy();
        if (!query.hasOrderBy() && !oneRow) {
            throw new BadQueryFileException(file, "it needs an ORDER BY, or its pages would not be the same each time");
        }
        return new Template(describe(file, folder, name, text, header, query), query);
    }

    /** The query with these arguments, by name of parameter; parameters that are not given stay variables. */
    Query bind(Map<String, Node> arguments) {
        Map<Var, Node> terms = about.parameters().stream().filter(p -> arguments.containsKey(p.name()))
                .collect(Collectors.toMap(p -> Var.alloc(p.variable()), p -> arguments.get(p.name())));
        return Simplification.of(QueryTransformOps.replaceVars(query, terms));
    }

    /** The text of the query with these arguments, under the header of the file: ready to be asked anywhere. */
    String text(Map<String, Node> arguments) {
        String header = about.text().lines().takeWhile(line -> line.startsWith("#+")).collect(Collectors.joining("\n", "", "\n"));
        return arguments.isEmpty() ? about.text() : header + bind(arguments);
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
        List<String> columns = query.getResultVars();
        if (!columns.containsAll(header.lists())) {
            throw new BadQueryFileException(file, "'lists' is " + header.lists() + ", but the columns are " + columns);
        }
        return new StoredQuery(name, folder, header.summary(), header.description(), header.users(), header.tags(),
                Variables.parameters(file, query.toString(), header),
                columns.stream().map(column -> new StoredQuery.Column(column, header.lists().contains(column))).toList(),
                header.example(), text);
    }
}
