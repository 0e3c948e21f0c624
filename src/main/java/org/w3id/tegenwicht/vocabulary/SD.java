package org.w3id.tegenwicht.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of SPARQL 1.1 Service Description that we use; Jena has no constants for them. */
public final class SD {

    /** The namespace of the vocabulary. */
    public static final String NAMESPACE = "http://www.w3.org/ns/sparql-service-description#";

    public static final Resource Aggregate = resource("Aggregate");
    public static final Resource Dataset = resource("Dataset");
    public static final Resource Function = resource("Function");
    public static final Resource Graph = resource("Graph");
    public static final Resource NamedGraph = resource("NamedGraph");
    public static final Resource SPARQL10Query = resource("SPARQL10Query");
    public static final Resource SPARQL11Query = resource("SPARQL11Query");
    public static final Resource Service = resource("Service");
    public static final Resource UnionDefaultGraph = resource("UnionDefaultGraph");

    public static final Property defaultDataset = property("defaultDataset");
    public static final Property defaultEntailmentRegime = property("defaultEntailmentRegime");
    public static final Property defaultGraph = property("defaultGraph");
    public static final Property endpoint = property("endpoint");
    public static final Property extensionAggregate = property("extensionAggregate");
    public static final Property extensionFunction = property("extensionFunction");
    public static final Property feature = property("feature");
    public static final Property graph = property("graph");
    public static final Property name = property("name");
    public static final Property namedGraph = property("namedGraph");
    public static final Property propertyFeature = property("propertyFeature");
    public static final Property resultFormat = property("resultFormat");
    public static final Property supportedLanguage = property("supportedLanguage");

    private SD() {
    }

    private static Resource resource(String name) {
        return ResourceFactory.createResource(NAMESPACE + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE + name);
    }
}
