package org.w3id.tegenwicht.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.w3id.tegenwicht.vocabulary.TW;

/**
 * What the store knows about itself, written into the ledger graph in the same transaction as the change: its generation and,
 * for each graph, fingerprint, number of triples, generation and time of the last change.
 */
final class Ledger {

    private static final Node TRIPLES = VOID.triples.asNode();
    private static final Node MODIFIED = DCTerms.modified.asNode();

    private final Node name;

    Ledger(GraphNames names) {
        this.name = names.ledger();
    }

    Node name() {
        return name;
    }

    /** The state that a ledger graph tells of. */
    Stamp stamp(Graph ledger) {
        return new Stamp(generation(ledger), modified(ledger, name).orElse(Instant.EPOCH));
    }

    /** The generation that a ledger graph tells; 0 when it is empty. */
    long generation(Graph ledger) {
        return generation(ledger, name);
    }

    /** When a graph last changed; empty when a ledger graph does not tell of it. */
    static Optional<Instant> modified(Graph ledger, Node graph) {
        return ledger.stream(graph, MODIFIED, Node.ANY).map(triple -> Instant.parse(triple.getObject().getLiteralLexicalForm())).findFirst();
    }

    /** The generation in which a graph last changed; 0 when a ledger graph does not tell of it. */
    static long generation(Graph ledger, Node graph) {
        return ledger.stream(graph, TW.generation, Node.ANY)
                .map(triple -> ((Number) triple.getObject().getLiteralValue()).longValue())
                .findFirst().orElse(0L);
    }

    /** The fingerprints that a ledger graph tells, by graph. */
    Map<Node, String> fingerprints(Graph ledger) {
        Map<Node, String> found = new HashMap<>();
        ledger.stream(Node.ANY, TW.fingerprint, Node.ANY)
                .forEach(triple -> found.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm()));
        return Map.copyOf(found);
    }

    /** For each graph with triples that a ledger graph tells of: the generation of its last change. */
    Map<Node, Long> graphs(Graph ledger) {
        Map<Node, Long> found = new HashMap<>();
        ledger.stream(Node.ANY, TRIPLES, Node.ANY).map(Triple::getSubject)
                .forEach(graph -> found.put(graph, generation(ledger, graph)));
        return Map.copyOf(found);
    }

    /**
     * The ledger after a change.
     *
     * @param before the ledger as it stands
     * @param change what is committed
     * @param sizes triples after the change, for each graph that it touches; 0 for a graph that is gone
     */
    Graph after(Graph before, Change change, Map<Node, Long> sizes) {
        Graph after = GraphFactory.createDefaultGraph();
        before.stream().filter(triple -> !sizes.containsKey(triple.getSubject()) && !triple.getSubject().equals(name))
                .filter(triple -> !triple.getPredicate().equals(TW.fingerprint))
                .forEach(after::add);
        Node generation = NodeFactory.createLiteralDT(Long.toString(generation(before) + 1), XSDDatatype.XSDinteger);
        Node now = NodeFactory.createLiteralDT(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
        sizes.forEach((graph, size) -> {
            if (size > 0) {
                describe(after, graph, generation, now);
                after.add(Triple.create(graph, TRIPLES, NodeFactory.createLiteralDT(size.toString(), XSDDatatype.XSDinteger)));
            }
        });
        fingerprintsAfter(before, change).forEach((graph, fingerprint) ->
                after.add(Triple.create(graph, TW.fingerprint, NodeFactory.createLiteralString(fingerprint))));
        describe(after, name, generation, now);
        return after;
    }

    /** A graph that is replaced or dropped loses its fingerprint unless the change brings a new one; single quads leave it. */
    private Map<Node, String> fingerprintsAfter(Graph before, Change change) {
        Map<Node, String> after = new HashMap<>(fingerprints(before));
        after.keySet().removeAll(change.replaced().keySet());
        after.keySet().removeAll(change.dropped());
        after.putAll(change.fingerprints());
        return after;
    }

    private static void describe(Graph target, Node graph, Node generation, Node now) {
        target.add(Triple.create(graph, TW.generation, generation));
        target.add(Triple.create(graph, MODIFIED, now));
    }
}
