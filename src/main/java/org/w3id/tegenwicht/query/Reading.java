package org.w3id.tegenwicht.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Turns Jena's rows into plain records. */
final class Reading {

    /** Stands between the values of a list of texts; a list of IRIs may have a space instead. */
    private static final String UNIT = "\u001f";

    private Reading() { }

    static Table table(RowSet rows, List<StoredQuery.Column> columns, long generation) {
        List<String> names = columns.stream().map(StoredQuery.Column::name).toList();
        List<Row> read = new ArrayList<>();
        while (rows.hasNext()) {
            Binding binding = rows.next();
            read.add(new Row(names, columns.stream().map(column -> cell(binding.get(column.name()), column.list())).toList()));
        }
        return new Table(names, read, generation);
    }

    /** The triples of a graph, sorted, so that they come in the same order each time. */
    static Table triples(Graph graph, long generation) {
        List<String> names = List.of("subject", "predicate", "object");
        List<Row> read = graph.stream().sorted(Comparator.comparing(Triple::toString))
                .map(triple -> new Row(names, Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).map(node -> cell(node, false)).toList())).toList();
        return new Table(names, read, generation);
    }

    private static Cell cell(Node node, boolean list) {
        if (list) {
            return list(node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
        }
        if (node == null) {
            return Cell.NOTHING;
        }
        if (node.isURI()) {
            return new Cell(Cell.Kind.IRI, node.getURI(), null, null, List.of());
        }
        if (node.isLiteral()) {
            String language = node.getLiteralLanguage();
            return new Cell(Cell.Kind.LITERAL, node.getLiteralLexicalForm(), language.isEmpty() ? null : language,
                    node.getLiteralDatatypeURI(), List.of());
        }
        return new Cell(Cell.Kind.BLANK, node.getBlankNodeLabel(), null, null, List.of());
    }

    private static Cell list(String joined) {
        String separator = joined.contains(UNIT) ? UNIT : joined.matches("https?://.*") ? " " : UNIT;
        List<String> items = Arrays.stream(joined.split(separator)).filter(item -> !item.isEmpty()).distinct().sorted().toList();
        return new Cell(Cell.Kind.LIST, String.join(" ", items), null, null, items);
    }
}
