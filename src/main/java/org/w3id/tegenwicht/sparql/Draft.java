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
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * The graph as it would be after a write: what is there, with what the write removes and adds. Nothing of it reaches the store. Reading
 * the default graph reads the union of all graphs; there is none to write to.
 */
final class Draft extends UntransactedDataset {

    private final DatasetGraph base;
    private final DatasetGraph added = DatasetGraphFactory.create();
    private final DatasetGraph removed = DatasetGraphFactory.create();
    private final PrefixMap prefixes = PrefixMapFactory.create();

    Draft(DatasetGraph base) {
        this.base = base;
    }

    /** The graph as it is, without the write. */
    Draft before() {
        return new Draft(base);
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
        throw noDefaultGraph();
    }

    @Override
    protected void deleteFromDftGraph(Node subject, Node predicate, Node object) {
        throw noDefaultGraph();
    }

    static Failure noDefaultGraph() {
        return Failure.badRequest("default-graph", "The default graph is the union of all named graphs and cannot be written. "
                + "Say which graph you mean: GRAPH <...> or WITH <...> in an update, ?graph=... in the address.");
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

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        return findInSpecificNamedGraph(Node.ANY, subject, predicate, object);
    }

    private boolean isKept(Quad quad) {
        return removed.isEmpty() || !removed.contains(quad);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return Iter.distinct(Iter.map(findInAnyNamedGraphs(Node.ANY, Node.ANY, Node.ANY), Quad::getGraph));
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
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
