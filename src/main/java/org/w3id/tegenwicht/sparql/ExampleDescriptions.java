package org.w3id.tegenwicht.sparql;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.springframework.beans.factory.ObjectProvider;
import org.w3id.tegenwicht.sparql.ExampleQueries.Example;

/**
 * The example queries as {@code sh:SPARQLExecutable}s, in the way that the Swiss Institute of Bioinformatics describes those of its
 * endpoints (https://github.com/sib-swiss/sparql-examples), so that tools which read theirs can show ours.
 */
final class ExampleDescriptions {

    static final String SHACL = "http://www.w3.org/ns/shacl#";

    private final ObjectProvider<ExampleQueries> examples;

    ExampleDescriptions(ObjectProvider<ExampleQueries> examples) {
        this.examples = examples;
    }

    /** Tells of all examples, each with the service as its target. */
    void add(Resource service) {
        Resource prefixes = service.getModel().createResource(service.getURI() + "#prefixes", OWL2.Ontology);
        Map<String, String> used = new TreeMap<>();
        examples.stream().flatMap(source -> source.examples().stream()).forEach(example -> {
            Query query = QueryFactory.create(example.text(), Syntax.syntaxSPARQL_11);
            used.putAll(query.getPrefixMapping().getNsPrefixMap());
            describe(service, example, query).addProperty(shacl("prefixes"), prefixes);
        });
        used.forEach((prefix, namespace) -> prefixes.addProperty(shacl("declare"), declaration(prefixes, prefix, namespace)));
    }

    private static Resource describe(Resource service, Example example, Query query) {
        Model model = service.getModel();
        String form = query.isSelectType() ? "Select" : query.isAskType() ? "Ask" : "Construct";
        return model.createResource(service.getURI() + "#query-" + example.name())
                .addProperty(RDF.type, model.createResource(SHACL + "SPARQLExecutable"))
                .addProperty(RDF.type, model.createResource(SHACL + "SPARQL" + form + "Executable"))
                .addProperty(RDFS.comment, example.titleNl(), "nl").addProperty(RDFS.comment, example.titleEn(), "en")
                .addProperty(shacl(form.toLowerCase(Locale.ROOT)), example.text())
                .addProperty(SchemaDO.target, service);
    }

    private static Resource declaration(Resource prefixes, String prefix, String namespace) {
        return prefixes.getModel().createResource(prefixes.getURI().replace("#prefixes", "#prefix-") + prefix)
                .addProperty(shacl("prefix"), prefix)
                .addProperty(shacl("namespace"), ResourceFactory.createTypedLiteral(namespace, XSDDatatype.XSDanyURI));
    }

    private static Property shacl(String name) {
        return ResourceFactory.createProperty(SHACL + name);
    }
}
