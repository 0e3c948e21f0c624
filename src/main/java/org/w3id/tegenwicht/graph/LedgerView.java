package org.w3id.tegenwicht.graph;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What the ledger of one state of the store tells, for others to read.
 *
 * @param graph the ledger itself
 */
public record LedgerView(GraphNames names, Graph graph) {

    /** The ledger in a view of the store; good for as long as the view is. */
    public static LedgerView of(DatasetGraph data, GraphNames names) {
        return new LedgerView(names, data.getGraph(names.ledger()));
    }

    /** The state of the store. */
    public Stamp stamp() {
        return new Ledger(names).stamp(graph);
    }

    /** The generation of the store; 0 when it is empty. */
    public long generation() {
        return stamp().generation();
    }

    /** When that generation came about; empty when nothing was ever written. */
    public Optional<Instant> modified() {
        return modified(names.ledger());
    }

    /** When one graph was last written to; empty when it is not there. */
    public Optional<Instant> modified(Node named) {
        return Ledger.modified(graph, named);
    }

    /** Whether the last commit was that of the program's description of the graph, which changes nothing in what it describes. */
    public boolean endsWithDescription() {
        return generation() > 0 && Ledger.generation(graph, names.description()) == generation();
    }

    /**
     * The ledger as it will be after a commit that replaces one graph, for who counts what stands in the store after writing into it. The time in it is
     * that of asking: as new to the store as the time of the commit will be.
     *
     * @param named the graph that is replaced
     * @param size how many triples it will have
     */
    public Graph forecast(Node named, long size) {
        Change change = Change.replace(named, GraphFactory.createDefaultGraph());
        Graph after = new Ledger(names).after(graph, change, Map.of(named, size));
        if (graph.contains(names.ledger(), DCTerms.identifier.asNode(), Node.ANY)) { // a remote store marks each commit
            Node commit = NodeFactory.createURI("urn:uuid:" + UUID.randomUUID());
            after.add(Triple.create(names.ledger(), DCTerms.identifier.asNode(), commit));
        }
        return after;
    }
}
