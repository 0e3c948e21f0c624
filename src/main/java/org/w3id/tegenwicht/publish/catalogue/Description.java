package org.w3id.tegenwicht.publish.catalogue;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.vocabulary.TW;

/** The description as it is stored, and the parts of it that make up each document. */
@Component
class Description {

    private final GraphStore store;
    private final Names names;
    private volatile Stored latest;

    Description(GraphStore store, Describer describer) {
        this.store = store;
        this.names = describer.names();
    }

    Names names() {
        return names;
    }

    /** All of it: read once per generation; do not write to it. */
    Graph whole() {
        long generation = store.generation();
        Stored known = latest;
        if (known == null || known.generation() != generation) {
            Graph graph = GraphFactory.createDefaultGraph();
            store.view(data -> {
                data.find(names.graphs().description(), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
                return graph;
            });
            known = new Stored(generation, graph);
            latest = known;
        }
        if (!known.graph().contains(NodeFactory.createURI(names.whole()), RDF.type.asNode(), Node.ANY)) {
            throw new NoDescriptionException();
        }
        return known.graph();
    }

    /** What {@code /.well-known/void} tells: the counts, and of each data set what VoID has words for. */
    Model counts() {
        Graph part = GraphFactory.createDefaultGraph();
        Graph all = whole();
        all.stream().filter(triple -> isVoid(triple.getSubject(), all) && !isCatalogued(triple.getPredicate())
                && !(triple.getPredicate().equals(RDF.type.asNode()) && isCatalogued(triple.getObject()))).forEach(part::add);
        return model(part);
    }

    private boolean isVoid(Node subject, Graph all) {
        return subject.getURI().startsWith(names.voidDocument()) || all.contains(subject, RDF.type.asNode(), VOID.Dataset.asNode());
    }

    private static boolean isCatalogued(Node term) {
        return term.getURI().startsWith("http://www.w3.org/ns/dcat#") || term.getURI().startsWith("https://schema.org/");
    }

    /** What {@code /dataset} tells: all data sets, files and services, without what the counts are of. */
    Model catalogue() {
        Graph part = GraphFactory.createDefaultGraph();
        whole().stream().filter(triple -> triple.getSubject().getURI().startsWith(names.document())
                && !triple.getPredicate().equals(VOID.classPartition.asNode())
                && !triple.getPredicate().equals(VOID.propertyPartition.asNode())).forEach(part::add);
        return model(part);
    }

    /** What is told of one source data set by itself. */
    Model source(Node source) {
        Graph part = GraphFactory.createDefaultGraph();
        store.view(data -> {
            if (data.contains(Node.ANY, source, TW.graph, Node.ANY)) {
                data.find(Node.ANY, source, Node.ANY, Node.ANY).forEachRemaining(quad -> part.add(quad.asTriple()));
            }
            return part;
        });
        return model(part);
    }

    private static Model model(Graph graph) {
        return ModelFactory.createModelForGraph(graph);
    }

    private record Stored(long generation, Graph graph) { }
}
