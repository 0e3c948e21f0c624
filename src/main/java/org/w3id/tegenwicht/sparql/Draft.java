package org.w3id.tegenwicht.sparql;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.w3id.tegenwicht.graph.GraphNames;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * The graph as it would be after a write: what is there, with what the write removes and adds. Nothing of it reaches the store. Reading
 * the default graph reads the union of all graphs; what is written to it goes to a graph of its own.
 */
final class Draft extends UntransactedDataset {

    private final DatasetGraph base;
    private final GraphNames names;
    private final DatasetGraph added = DatasetGraphFactory.create();
    private final DatasetGraph removed = DatasetGraphFactory.create();
    private final PrefixMap prefixes = PrefixMapFactory.create();

    Draft(DatasetGraph base, GraphNames names) {
        this.base = base;
        this.names = names;
    }

    /** The graph as it is, without the write. */
    Draft before() {
        return new Draft(base, names);
    }

    List<Quad> added() {
        return added.stream().toList();
    }

    List<Quad> removed() {
        return removed.stream().toList();
    }

    /** The names of the graphs in which something changed. */
    Set<Node> changedGraphs() {
        return Stream.concat(added.stream(), removed.stream()).map(Quad::getGraph).collect(Collectors.toSet());
    }

    /** The union of all graphs but one. */
    Graph allBut(Node graph) {
        return new GraphBase() {
            @Override
            protected ExtendedIterator<Triple> graphBaseFind(Triple asked) {
                Iterator<Quad> found = findInAnyNamedGraphs(asked.getMatchSubject(), asked.getMatchPredicate(), asked.getMatchObject());
                return WrappedIterator.create(Iter.distinct(
                        Iter.map(Iter.filter(found, quad -> !quad.getGraph().equals(graph)), Quad::asTriple)));
            }
        };
    }

    @Override
    protected void addToNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        EngineGraphs.refuseNew(graph);
        Quad quad = Quad.create(graph, subject, predicate, object);
        removed.delete(quad);
        if (!base.contains(quad)) {
            added.add(quad);
        }
    }

    @Override
    protected void deleteFromNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        Quad quad = Quad.create(graph, subject, predicate, object);
        added.delete(quad);
        if (base.contains(quad)) {
            removed.add(quad);
        }
    }

    @Override
    protected void addToDftGraph(Node subject, Node predicate, Node object) {
        addToNamedGraph(names.unnamed(), subject, predicate, object);
    }

    /** A statement that can be read in the default graph but stands in a graph with a name does not go away unseen: say where it stands. */
    @Override
    protected void deleteFromDftGraph(Node subject, Node predicate, Node object) {
        Iterator<Quad> stands = findInAnyNamedGraphs(subject, predicate, object);
        if (stands.hasNext() && !findInSpecificNamedGraph(names.unnamed(), subject, predicate, object).hasNext()) {
            throw standsIn(stands.next());
        }
        deleteFromNamedGraph(names.unnamed(), subject, predicate, object);
    }

    private static Failure standsIn(Quad quad) {
        return Failure.badRequest(FailureKind.DEFAULT_GRAPH, ("The default graph is the union of all named graphs. What this update takes away stands in "
                + "<%s>: say so with GRAPH <...>, WITH <...> or using-graph-uri.").formatted(quad.getGraph()));
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        return Iter.map(Iter.distinct(Iter.map(findInAnyNamedGraphs(subject, predicate, object), Quad::asTriple)),
                triple -> Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        return Iter.concat(Iter.filter(base.findNG(graph, subject, predicate, object), this::isKept),
                added.findNG(graph, subject, predicate, object));
    }

    /** Without the ledger, which a pattern reaches by its name only. */
    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        return Iter.filter(findInSpecificNamedGraph(Node.ANY, subject, predicate, object), quad -> !quad.getGraph().equals(names.ledger()));
    }

    private boolean isKept(Quad quad) {
        return removed.isEmpty() || !removed.contains(quad);
    }

    /** The graphs that have a name of their own: not the ledger, and not what is written when none is named. */
    @Override
    public Iterator<Node> listGraphNodes() {
        return Iter.distinct(Iter.filter(Iter.map(findInAnyNamedGraphs(Node.ANY, Node.ANY, Node.ANY), Quad::getGraph),
                graph -> !graph.equals(names.unnamed())));
    }

    /** Whoever clears it clears what is in no graph in particular. */
    @Override
    public Graph getDefaultGraph() {
        return new GraphView(this, Quad.defaultGraphNodeGenerated) {
            @Override
            public void clear() {
                deleteAny(names.unnamed(), Node.ANY, Node.ANY, Node.ANY);
            }
        };
    }

    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }
}
