package org.w3id.tegenwicht.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/**
 * Writes the answer to a stored query in the forms of W3C: SPARQL results, or RDF. The triples of a CONSTRUCT are rows of three as
 * SPARQL results; the rows of a SELECT are an {@code rs:ResultSet} as RDF, each with its place in {@code rs:index}.
 */
public final class AnswerText {

    /** The forms. */
    public enum Language {
        RESULTS_JSON(ResultSetLang.RS_JSON), RESULTS_XML(ResultSetLang.RS_XML),
        TURTLE(Lang.TURTLE), N_TRIPLES(Lang.NTRIPLES), JSON_LD(Lang.JSONLD11), RDF_XML(Lang.RDFXML);

        private final Lang lang;

        Language(Lang lang) {
            this.lang = lang;
        }
    }

    private AnswerText() { }

    /** The text of an answer, or of a page of it. */
    public static String of(StoredQuery query, Table table, Language language) {
        return switch (language) {
            case RESULTS_JSON, RESULTS_XML -> results(rows(table), language.lang);
            default -> rdf(query, query.triples() ? triples(table) : ResultSetGraph.of(table.columns(), rows(table)), language.lang);
        };
    }

    private static String results(RowSet rows, Lang language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RowSetWriterRegistry.getFactory(language).create(language).write(bytes, rows, Context.emptyContext());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String rdf(StoredQuery query, Graph graph, Lang language) {
        graph.getPrefixMapping().setNsPrefixes(query.prefixes());
        if (!query.triples()) {
            graph.getPrefixMapping().setNsPrefix("rs", ResultSetGraph.NAMESPACE);
        }
        return RDFWriter.source(graph).lang(language).asString();
    }

    private static Graph triples(Table table) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Row row : table.rows()) {
            graph.add(Triple.create(node(row.cells().get(0)), node(row.cells().get(1)), node(row.cells().get(2))));
        }
        return graph;
    }

    private static RowSet rows(Table table) {
        List<Var> columns = table.columns().stream().map(Var::alloc).toList();
        return RowSetStream.create(columns, table.rows().stream().map(row -> binding(columns, row)).iterator());
    }

    private static Binding binding(List<Var> columns, Row row) {
        BindingBuilder binding = Binding.builder();
        for (int i = 0; i < columns.size(); i++) {
            if (row.cells().get(i).present()) {
                binding.add(columns.get(i), node(row.cells().get(i)));
            }
        }
        return binding.build();
    }

    private static Node node(Cell cell) {
        return switch (cell.kind()) {
            case IRI -> NodeFactory.createURI(cell.value());
            case BLANK -> NodeFactory.createBlankNode(cell.value());
            case LIST -> NodeFactory.createLiteralString(cell.value());
            case LITERAL -> cell.language() == null
                    ? NodeFactory.createLiteralDT(cell.value(), TypeMapper.getInstance().getSafeTypeByName(cell.datatype()))
                    : NodeFactory.createLiteralLang(cell.value(), cell.language());
            case NOTHING -> throw new IllegalArgumentException("There is nothing to write");
        };
    }
}
