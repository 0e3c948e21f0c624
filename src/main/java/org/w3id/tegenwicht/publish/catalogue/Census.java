package org.w3id.tegenwicht.publish.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.LedgerView;
import org.w3id.tegenwicht.vocabulary.TW;

/**
 * One look at all that is in the store, apart from the two graphs that change when it is described: the ledger and the description.
 *
 * @param tally the counts of the union of all other graphs
 * @param sizes triples by name of the graph, for the same graphs
 * @param languages what the texts of each of them are in, by name of the graph; nothing for a graph without such texts
 * @param ledger the ledger as it stands
 * @param sources where graphs come from, by the name of the graph
 * @param examples some things to begin with
 */
record Census(GraphNames names, Tally tally, SortedMap<String, Long> sizes, Map<String, Set<Language>> languages, LedgerView ledger,
        Map<String, Source> sources, List<Node> examples) {

    private static final List<Node> EXEMPLARY = List.of(TW.Problem, TW.Intervention, TW.CausalClaim, TW.Finding, TW.Study);

    static Census of(DatasetGraph data, GraphNames names) {
        Tally tally = Tally.empty(names.base());
        SortedMap<String, Long> sizes = new TreeMap<>();
        Map<String, Set<Language>> languages = new HashMap<>();
        Graph ledger = GraphFactory.createDefaultGraph();
        data.find().forEachRemaining(quad -> {
            if (quad.getGraph().equals(names.ledger())) {
                ledger.add(quad.asTriple());
            } else if (!quad.getGraph().equals(names.description())) {
                tally.add(quad.asTriple());
                sizes.merge(quad.getGraph().getURI(), 1L, Long::sum);
                Language.of(quad.getObject()).ifPresent(language ->
                        languages.computeIfAbsent(quad.getGraph().getURI(), graph -> EnumSet.noneOf(Language.class)).add(language));
            }
        });
        List<Node> examples = EXEMPLARY.stream().flatMap(type -> first(type, data).stream()).toList();
        return new Census(names, tally, sizes, languages, new LedgerView(names, ledger), Source.byGraph(data), examples);
    }

    private static Optional<Node> first(Node type, DatasetGraph data) {
        return data.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type).map(quad -> quad.getSubject()).filter(Node::isURI)
                .min((one, other) -> one.getURI().compareTo(other.getURI()));
    }

    /** The generation that the store will be at when a description of it has been written. */
    long generation() {
        return ledger.generation() + 1;
    }

    /** The languages that the texts of a graph are in. */
    Set<Language> languages(String graph) {
        return languages.getOrDefault(graph, Set.of());
    }

    /** When something in the graphs, their description apart, last changed; empty when nothing was written yet. */
    Optional<Node> modified() {
        return modified(ledger.graph().stream(Node.ANY, DCTerms.modified.asNode(), Node.ANY)
                .filter(triple -> !triple.getSubject().equals(names.ledger()) && !triple.getSubject().equals(names.description()))
                .map(triple -> triple.getObject()));
    }

    /** When one graph last changed. */
    Optional<Node> modified(Node graph) {
        return modified(ledger.graph().stream(graph, DCTerms.modified.asNode(), Node.ANY).map(triple -> triple.getObject()));
    }

    private static Optional<Node> modified(Stream<Node> times) {
        return times.max(Comparator.comparing(time -> Instant.parse(time.getLiteralLexicalForm())));
    }

    /** The same with a description in it, and with the ledger as it will then be. */
    Counts with(Graph description) {
        Graph forecast = ledger.forecast(names.description(), description.size());
        Tally all = tally.onTop();
        forecast.stream().forEach(all::add);
        description.stream().forEach(all::add);
        SortedMap<String, Long> graphs = new TreeMap<>(sizes);
        graphs.put(names.ledger().getURI(), (long) forecast.size());
        graphs.put(names.description().getURI(), (long) description.size());
        return new Counts(all, graphs);
    }

    /**
     * What is counted.
     *
     * @param tally the union of all graphs
     * @param graphs triples by name of the graph
     */
    record Counts(Tally tally, SortedMap<String, Long> graphs) { }
}
