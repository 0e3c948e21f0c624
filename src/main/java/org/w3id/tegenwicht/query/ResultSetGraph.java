package org.w3id.tegenwicht.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;

/** Rows as RDF, in the vocabulary in which the tests of W3C write results. Each row has its place, since triples have no order. */
final class ResultSetGraph {

    static final String NAMESPACE = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

    private final Graph graph = GraphFactory.createDefaultGraph();

    private ResultSetGraph() { }

    static Graph of(List<String> columns, RowSet rows) {
        ResultSetGraph written = new ResultSetGraph();
        Node results = written.thing("ResultSet");
        columns.forEach(column -> written.add(results, "resultVariable", NodeFactory.createLiteralString(column)));
        int index = 0;
        while (rows.hasNext()) {
            written.add(results, "solution", written.solution(rows.next(), ++index));
        }
        written.add(results, "size", NodeFactoryExtra.intToNode(index));
        return written.graph;
    }

    private Node solution(Binding row, int index) {
        Node solution = thing("ResultSolution");
        add(solution, "index", NodeFactoryExtra.intToNode(index));
        row.forEach((variable, value) -> add(solution, "binding", binding(variable, value)));
        return solution;
    }

    private Node binding(Var variable, Node value) {
        Node binding = thing("ResultBinding");
        add(binding, "variable", NodeFactory.createLiteralString(variable.getVarName()));
        add(binding, "value", value);
        return binding;
    }

    private Node thing(String type) {
        Node thing = NodeFactory.createBlankNode();
        graph.add(Triple.create(thing, RDF.type.asNode(), term(type)));
        return thing;
    }

    private void add(Node subject, String property, Node object) {
        graph.add(Triple.create(subject, term(property), object));
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
