package org.w3id.tegenwicht.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.jena.riot.out.NodeFmtLib.strNT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.w3id.tegenwicht.vocabulary.TW;

/**
 * One commit as one SPARQL Update request, which changes nothing when the store is no longer at the generation it was made for. SPARQL
 * has no condition for {@code INSERT DATA}. So what is new is first put aside, in graphs that live as long as the request, with a mark
 * that appears only when the generation is right; operations that ask for the mark then carry it to where it belongs.
 */
final class UpdateText {

    private final Node aside;
    private final String mark;
    private final StringBuilder data = new StringBuilder();
    private final List<Node> parts = new ArrayList<>();
    private final List<String> operations = new ArrayList<>();

    private UpdateText(Node aside, long before) {
        this.aside = aside;
        this.mark = "GRAPH %1$s { %1$s %2$s %3$d }".formatted(strNT(aside), strNT(TW.generation), before);
    }

    /**
     * Writes the request.
     *
     * @param outcome what becomes of the graphs
     * @param ledger the name of the ledger graph
     * @param before the generation that the store has to be at, or nothing happens
     * @param ledgerAfter the ledger afterwards
     * @param aside a name that nobody else uses, for what is put aside
     */
    static String of(Outcome outcome, Node ledger, long before, Graph ledgerAfter, Node aside) {
        UpdateText text = new UpdateText(aside, before);
        outcome.whole().forEach(text::rewrite);
        byGraph(outcome.removed()).forEach((graph, triples) -> text.carry("DELETE", text.putAside(triples.stream()), graph));
        byGraph(outcome.added()).forEach((graph, triples) -> text.carry("INSERT", text.putAside(triples.stream()), graph));
        text.rewrite(ledger, ledgerAfter);
        return text.request(strNT(ledger), before);
    }

    private void rewrite(Node graph, Graph content) {
        carry("DELETE", graph, graph);
        if (!content.isEmpty()) {
            carry("INSERT", putAside(content.stream()), graph);
        }
    }

    private void carry(String verb, Node from, Node to) {
        operations.add("%s { GRAPH %s { ?s ?p ?o } } WHERE { %s GRAPH %s { ?s ?p ?o } }".formatted(verb, strNT(to), mark, strNT(from)));
    }

    /** All of it stands in one operation, where a blank node is the same wherever it is named. */
    private Node putAside(Stream<Triple> triples) {
        Node part = NodeFactory.createURI(aside.getURI() + "/" + parts.size());
        parts.add(part);
        data.append("GRAPH ").append(strNT(part)).append(" {\n");
        triples.forEach(triple -> data.append(strNT(triple.getSubject())).append(' ').append(strNT(triple.getPredicate())).append(' ')
                .append(strNT(triple.getObject())).append(" .\n"));
        data.append("}\n");
        return part;
    }

    private String request(String ledger, long before) {
        String generation = "GRAPH %s { %s %s %s }".formatted(ledger, ledger, strNT(TW.generation), before == 0 ? "?any" : before);
        String condition = before == 0 ? "FILTER NOT EXISTS { " + generation + " }" : generation;
        List<String> request = new ArrayList<>();
        request.add("INSERT DATA {\n" + data + "}");
        request.add("INSERT { " + mark + " } WHERE { " + condition + " }");
        request.addAll(operations);
        Stream.concat(parts.stream(), Stream.of(aside)).forEach(part -> request.add("DROP SILENT GRAPH " + strNT(part)));
        return String.join(" ;\n", request);
    }

    private static Map<Node, List<Triple>> byGraph(Collection<Quad> quads) {
        return quads.stream().collect(groupingBy(Quad::getGraph, mapping(Quad::asTriple, toList())));
    }
}
