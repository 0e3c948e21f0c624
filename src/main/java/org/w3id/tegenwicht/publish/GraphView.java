package org.w3id.tegenwicht.publish;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.w3id.tegenwicht.vocabulary.TW;

/**
 * What a page shows of a named graph.
 *
 * @param iri its name
 * @param triples how many statements it holds
 * @param modified the day on which it last changed
 * @param data where its statements are
 * @param datasets the data sets that it is part of
 */
record GraphView(String iri, Long triples, String modified, String data, List<Dataset> datasets) {

    /** A data set as a page shows it. */
    public record Dataset(String href, String title) { }

    static GraphView of(Description graph, String language) {
        List<Dataset> datasets = graph.statements().stream(Node.ANY, Node.ANY, TW.graph, graph.thing()).map(Quad::getSubject).distinct()
                .map(dataset -> new Dataset(dataset.getURI().replaceFirst("^.*/id/", "/doc/"),
                        Description.in(language, graph.texts(dataset, DCTerms.title.asNode()), dataset.getURI())))
                .toList();
        return new GraphView(graph.about(), number(graph, VOID.triples.asNode()), graph.modified().toString().substring(0, 10),
                graph.objects(graph.thing(), VOID.dataDump.asNode()).map(Node::getURI).findFirst().orElse(""), datasets);
    }

    private static Long number(Description graph, Node property) {
        return graph.objects(graph.thing(), property).map(Node::getLiteralLexicalForm).map(Long::valueOf).findFirst().orElse(null);
    }
}
