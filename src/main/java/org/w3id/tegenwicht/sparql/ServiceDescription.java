package org.w3id.tegenwicht.sparql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.w3id.tegenwicht.sparql.meta.MetaTerms;
import org.w3id.tegenwicht.sparql.meta.Term;
import org.w3id.tegenwicht.vocabulary.SD;

/**
 * What the query service is and can do, in the words of SPARQL 1.1 Service Description, with our example queries. Only what is true: no
 * {@code SERVICE} to others, no fetching of graphs that a query names, no formats of input. Each node has an IRI.
 */
public final class ServiceDescription {

    private static final String SIMPLE_ENTAILMENT = "http://www.w3.org/ns/entailment/Simple";

    private final ExampleDescriptions examples;

    ServiceDescription(ExampleDescriptions examples) {
        this.examples = examples;
    }

    /** All of it, see {@link #service} and {@link #examples}. */
    Model describe(String url, Map<String, Long> graphs, long union) {
        return service(url, graphs, union).add(examples(url));
    }

    /** The example queries, for the service at this address. */
    public Model examples(String url) {
        Model model = ModelFactory.createDefaultModel();
        examples.add(model.createResource(url));
        return model;
    }

    /**
     * Describes the service.
     *
     * @param url its absolute address, which is also its name
     * @param graphs triples by name of the graph
     * @param union triples in the union of all graphs
     */
    public Model service(String url, Map<String, Long> graphs, long union) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD.NAMESPACE).setNsPrefix("void", VOID.NS).setNsPrefix("meta", Term.NAMESPACE)
                .setNsPrefix("rdfs", RDFS.getURI()).setNsPrefix("sh", ExampleDescriptions.SHACL).setNsPrefix("schema", "https://schema.org/");
        Resource service = model.createResource(url).addProperty(RDF.type, SD.Service)
                .addProperty(SD.endpoint, model.createResource(url))
                .addProperty(SD.supportedLanguage, SD.SPARQL10Query).addProperty(SD.supportedLanguage, SD.SPARQL11Query)
                .addProperty(SD.feature, SD.UnionDefaultGraph)
                .addProperty(SD.defaultEntailmentRegime, model.createResource(SIMPLE_ENTAILMENT))
                .addProperty(SD.defaultDataset, dataset(model, url, graphs, union));
        Stream.concat(AnswerFormat.ROWS.stream(), AnswerFormat.TRIPLES.stream())
                .forEach(format -> service.addProperty(SD.resultFormat, model.createResource(format.uri())));
        offer(service, SD.extensionFunction, OfferedFunctions.functions(), SD.Function);
        offer(service, SD.extensionAggregate, OfferedFunctions.aggregates(), SD.Aggregate);
        OfferedFunctions.properties().forEach(iri -> service.addProperty(SD.propertyFeature, model.createResource(iri)));
        Stream.concat(MetaTerms.functions().stream(), MetaTerms.aggregates().stream()).forEach(term -> tell(model, term));
        return model;
    }

    private static void offer(Resource service, Property property, Set<String> iris, Resource type) {
        iris.forEach(iri -> service.addProperty(property, service.getModel().createResource(iri, type)));
    }

    private static void tell(Model model, Term term) {
        model.createResource(term.iri())
                .addProperty(RDFS.label, term.label().nl(), "nl").addProperty(RDFS.label, term.label().en(), "en")
                .addProperty(RDFS.comment, term.signature() + ". " + term.comment().nl(), "nl")
                .addProperty(RDFS.comment, term.signature() + ". " + term.comment().en(), "en");
    }

    private static Resource dataset(Model model, String url, Map<String, Long> graphs, long union) {
        Resource dataset = model.createResource(url + "#dataset", SD.Dataset)
                .addProperty(SD.defaultGraph, graph(model, url + "#default-graph", union));
        graphs.forEach((name, triples) -> {
            String node = url + "#graph/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
            dataset.addProperty(SD.namedGraph, graph(model, node, triples).addProperty(RDF.type, SD.NamedGraph)
                    .addProperty(SD.name, model.createResource(name)).addProperty(SD.graph, model.createResource(node)));
        });
        return dataset;
    }

    private static Resource graph(Model model, String iri, long triples) {
        return model.createResource(iri, SD.Graph)
                .addProperty(VOID.triples, ResourceFactory.createTypedLiteral(Long.toString(triples), XSDDatatype.XSDinteger));
    }
}
