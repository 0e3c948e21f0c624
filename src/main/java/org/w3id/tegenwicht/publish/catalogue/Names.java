package org.w3id.tegenwicht.publish.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.publish.dumps.DumpFormat;

/**
 * The IRIs of what is described. All but the services are parts of one of two documents, so that they resolve.
 *
 * @param graphs the names of the graphs themselves
 */
record Names(GraphNames graphs) {

    /** The document with the data sets and where to get them. */
    String document() {
        return graphs.base() + "dataset";
    }

    /** The document with the counts. */
    String voidDocument() {
        return graphs.base() + ".well-known/void";
    }

    /** The whole: all named graphs together. */
    String whole() {
        return document() + "#tegenwicht";
    }

    String catalogue() {
        return document() + "#catalogue";
    }

    String publisher() {
        return document() + "#publisher";
    }

    String contact() {
        return document() + "#contact";
    }

    /** One named graph as a data set. */
    String graph(String graph) {
        return document() + "#graph/" + DumpFormat.slug(graphs, NodeFactory.createURI(graph));
    }

    /** One file to download, by its path among the dumps. */
    String file(String path) {
        return document() + "#file/" + path;
    }

    String checksum(String path) {
        return document() + "#checksum/" + path;
    }

    /** Under which licences the parts of the whole may be used. */
    String rights() {
        return document() + "#rights";
    }

    /** What stands for the licence of a source that tells of none. */
    String unstated() {
        return graphs.base() + "id/license/unstated";
    }

    String service(String name) {
        return document() + "#service/" + name;
    }

    String classPartition(Node type) {
        return voidDocument() + "#class/" + encoded(type.toString());
    }

    String propertyPartition(Node property) {
        return voidDocument() + "#property/" + encoded(property.toString());
    }

    String linkset(Tally.Link link) {
        return voidDocument() + "#links/" + encoded(link.space()) + "/" + encoded(link.predicate().getURI());
    }

    /** A data set of somebody else that is linked to. */
    String target(String space) {
        return voidDocument() + "#target/" + encoded(space);
    }

    private static String encoded(String iri) {
        return URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }
}
