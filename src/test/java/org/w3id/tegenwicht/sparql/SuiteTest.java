package org.w3id.tegenwicht.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * One test of a suite of the W3C, as its manifest tells. Its files are read as if they were published at {@link #BASE}, since a server
 * takes no names of local files.
 *
 * @param folder the folder of its manifest
 * @param entry the test in the manifest
 */
record SuiteTest(String folder, Resource entry) {

    static final String BASE = "http://suite.example/";
    static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

    private static final Pattern FROM = Pattern.compile("\\bFROM\\b", Pattern.CASE_INSENSITIVE);
    private static final List<Property> GRAPHS = List.of(property(QT, "data"), property(QT, "graphData"), property(UT, "data"), property(UT, "graphData"));

    /** The graphs that a test starts with, or expects; the default one has no name. */
    record Graphs(Graph unnamed, Map<Node, Graph> named) {
    }

    /** Folder and name of the test. */
    String name() {
        return folder + "/" + (entry.isURIResource() ? entry.getURI().replaceAll(".*[#/]", "") : entry.toString());
    }

    /** The local name of its class. */
    String type() {
        return entry.hasProperty(RDF.type) ? entry.getPropertyResourceValue(RDF.type).getLocalName() : "QueryEvaluationTest";
    }

    Resource action() {
        return entry.getPropertyResourceValue(property(MF, "action"));
    }

    Resource result() {
        return entry.getPropertyResourceValue(property(MF, "result"));
    }

    /** The text of the query or update; relative IRIs in it are relative to its file. */
    String text() {
        Resource file = action();
        for (Property part : new Property[] {property(QT, "query"), property(UT, "request")}) {
            if (action().hasProperty(part)) {
                file = action().getPropertyResourceValue(part);
            }
        }
        return "BASE <" + file.getURI() + ">\n" + read(file);
    }

    /** Whether the graphs stand in the query and nowhere else. */
    boolean namesItsGraphs() {
        return GRAPHS.stream().noneMatch(action()::hasProperty) && FROM.matcher(text()).find();
    }

    Graphs before() {
        Graphs told = graphs(action());
        if (namesItsGraphs()) {
            Query query = QueryFactory.create(text());
            Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream()).forEach(file ->
                    told.named().put(NodeFactory.createURI(file), load(ResourceFactory.createResource(file), GraphFactory.createDefaultGraph())));
        }
        return told;
    }

    Graphs after() {
        return graphs(result());
    }

    private static Graphs graphs(Resource told) {
        Graph unnamed = GraphFactory.createDefaultGraph();
        Map<Node, Graph> named = new LinkedHashMap<>();
        for (Property term : GRAPHS) {
            told.listProperties(term).forEach(statement -> {
                RDFNode file = statement.getObject();
                if (term.getLocalName().equals("data")) {
                    load(file.asResource(), unnamed);
                } else {
                    named.put(graphName(file.asResource()), load(graphFile(file.asResource()), GraphFactory.createDefaultGraph()));
                }
            });
        }
        return new Graphs(unnamed, named);
    }

    private static Node graphName(Resource graph) {
        return NodeFactory.createURI(graph.hasProperty(RDFS.label) ? graph.getProperty(RDFS.label).getString() : graph.getURI());
    }

    private static Resource graphFile(Resource graph) {
        return graph.hasProperty(property(UT, "graph")) ? graph.getPropertyResourceValue(property(UT, "graph")) : graph;
    }

    static Graph load(Resource file, Graph into) {
        RDFParser.source(path(file)).base(file.getURI()).parse(into);
        return into;
    }

    /** A file of the suite. */
    static Path path(Resource file) {
        return Suite.FOLDER.resolve(file.getURI().substring(BASE.length()));
    }

    static String read(Resource file) {
        try {
            return Files.readString(path(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Resource term(String name) {
        return ResourceFactory.createResource(MF + name);
    }

    static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace + name);
    }
}
