package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.http.HttpHeaders;
import org.w3id.tegenwicht.sparql.meta.MetaTerms;
import org.w3id.tegenwicht.sparql.meta.Term;

/** What this service is and can do, in the words of SPARQL 1.1 Service Description. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String SIMPLE_ENTAILMENT = "http://www.w3.org/ns/entailment/Simple";

    private final GraphSizes sizes;

    ServiceDescription(GraphSizes sizes) {
        this.sizes = sizes;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) {
        AnswerFormat format = Negotiation.choose(request, AnswerFormat.TRIPLES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWriter.write(describe(request.getRequestURL().toString()).getGraph(), format, out);
        response.setContentType(format.type().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setContentLength(out.size());
        try {
            out.writeTo(response.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The description of the service at an absolute URL. */
    Model describe(String url) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("void", VOID).setNsPrefix("meta", Term.NAMESPACE).setNsPrefix("rdfs", RDFS.getURI());
        Resource service = model.createResource(url).addProperty(RDF.type, sd(model, "Service"));
        link(service, "endpoint", url);
        link(service, "supportedLanguage", SD + "SPARQL11Query");
        link(service, "feature", SD + "UnionDefaultGraph");
        link(service, "defaultEntailmentRegime", SIMPLE_ENTAILMENT);
        Stream.concat(AnswerFormat.ROWS.stream(), AnswerFormat.TRIPLES.stream())
                .forEach(format -> link(service, "resultFormat", format.uri()));
        OfferedFunctions.functions().forEach(iri -> link(service, "extensionFunction", iri));
        OfferedFunctions.aggregates().forEach(iri -> link(service, "extensionAggregate", iri));
        Stream.concat(MetaTerms.functions().stream(), MetaTerms.aggregates().stream()).forEach(term -> tell(model, term));
        OfferedFunctions.properties().forEach(iri -> link(service, "propertyFeature", iri));
        service.addProperty(property("defaultDataset"), dataset(model));
        return model;
    }

    private static void tell(Model model, Term term) {
        model.createResource(term.iri())
                .addProperty(RDFS.label, term.label().nl(), "nl").addProperty(RDFS.label, term.label().en(), "en")
                .addProperty(RDFS.comment, term.signature() + ". " + term.comment().nl(), "nl")
                .addProperty(RDFS.comment, term.signature() + ". " + term.comment().en(), "en");
    }

    private Resource dataset(Model model) {
        GraphSizes.Sizes known = sizes.now();
        Resource dataset = model.createResource().addProperty(RDF.type, sd(model, "Dataset"));
        dataset.addProperty(property("defaultGraph"), graph(model, known.union()));
        known.graphs().forEach((name, triples) -> dataset.addProperty(property("namedGraph"), model.createResource()
                .addProperty(RDF.type, sd(model, "NamedGraph"))
                .addProperty(property("name"), model.createResource(name))
                .addProperty(property("graph"), graph(model, triples))));
        return dataset;
    }

    private static Resource graph(Model model, long triples) {
        return model.createResource().addProperty(RDF.type, sd(model, "Graph"))
                .addProperty(ResourceFactory.createProperty(VOID + "triples"),
                        ResourceFactory.createTypedLiteral(Long.toString(triples), XSDDatatype.XSDinteger));
    }

    private static void link(Resource from, String term, String to) {
        from.addProperty(property(term), from.getModel().createResource(to));
    }

    private static Resource sd(Model model, String term) {
        return model.createResource(SD + term);
    }

    private static org.apache.jena.rdf.model.Property property(String term) {
        return ResourceFactory.createProperty(SD + term);
    }
}
