package org.w3id.tegenwicht.graph;

import java.util.Map;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What the ledger will say once one graph is replaced, for who counts what stands in the store after writing into it. The time in it is that
 * of asking: as new to the store as the time of the commit will be.
 */
public final class LedgerForecast {

    private LedgerForecast() {
    }

    /**
     * The ledger after a commit that replaces one graph.
     *
     * @param before the ledger as it stands
     * @param graph the graph that is replaced
     * @param size how many triples it will have
     */
    public static Graph of(GraphNames names, Graph before, Node graph, long size) {
        Change change = Change.replace(graph, GraphFactory.createDefaultGraph());
        Graph after = new Ledger(names).after(before, change, Map.of(graph, size));
        if (before.contains(names.ledger(), DCTerms.identifier.asNode(), Node.ANY)) { // a remote store marks each commit
            Node commit = NodeFactory.createURI("urn:uuid:" + UUID.randomUUID());
            after.add(Triple.create(names.ledger(), DCTerms.identifier.asNode(), commit));
        }
        return after;
    }

    /** The generation that a ledger tells; 0 when it is empty. */
    public static long generation(GraphNames names, Graph ledger) {
        return new Ledger(names).generation(ledger);
    }
}
