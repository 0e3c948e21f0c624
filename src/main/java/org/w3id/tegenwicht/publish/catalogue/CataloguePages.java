package org.w3id.tegenwicht.publish.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.w3id.tegenwicht.vocabulary.SD;

/** The documents as pages, with what search engines read of them inside. */
@Component
class CataloguePages {

    private final Names names;

    CataloguePages(Describer describer) {
        this.names = describer.names();
    }

    ModelAndView catalogue(Model model, Locale locale) {
        Resource whole = model.createResource(names.whole());
        return page("publish/dataset", model, whole, locale)
                .addObject("counts", List.of(count(whole, VOID.triples), count(whole, VOID.entities), count(whole, VOID.classes), count(whole, VOID.properties)))
                .addObject("parts", parts(model, locale));
    }

    /** @param catalogue where the data set is told of in words that search engines know */
    ModelAndView counts(Model model, Model catalogue, Locale locale) {
        Resource whole = model.createResource(names.whole());
        return page("publish/void", model, whole, locale)
                .addObject("jsonld", DocumentAnswer.within(searchable(catalogue)))
                .addObject("counts", List.of(count(whole, VOID.triples), count(whole, VOID.entities), count(whole, VOID.distinctSubjects)))
                .addObject("classes", partitions(whole, VOID.classPartition, VOID._class, VOID.entities))
                .addObject("properties", partitions(whole, VOID.propertyPartition, VOID.property, VOID.triples))
                .addObject("links", model.listSubjectsWithProperty(RDF.type, VOID.Linkset).toList().stream()
                        .map(each -> new Link(each.getPropertyResourceValue(VOID.objectsTarget).getProperty(VOID.uriSpace).getString(),
                                each.getPropertyResourceValue(VOID.linkPredicate).getURI(), each.getProperty(VOID.triples).getLong()))
                        .sorted(Comparator.comparing(Link::space).thenComparing(Link::predicate)).toList());
    }

    ModelAndView source(String slug, Model model, Locale locale) {
        Resource source = model.createResource(names.graphs().base() + "id/dataset/" + slug);
        return page("publish/source", model, source, locale)
                .addObject("slug", slug)
                .addObject("sources", source.listProperties(DCTerms.source).mapWith(each -> each.getResource().getURI()).toList().stream().sorted().toList())
                .addObject("parts", parts(model, locale));
    }

    private ModelAndView page(String view, Model model, Resource subject, Locale locale) {
        return new ModelAndView(view)
                .addObject("name", text(subject, DCTerms.title, locale))
                .addObject("description", text(subject, DCTerms.description, locale))
                .addObject("citations", citations(subject, locale))
                .addObject("licence", address(subject, DCTerms.license))
                .addObject("jsonld", DocumentAnswer.within(searchable(model)));
    }

    /** What of a document is said in the words of schema.org. */
    private static Model searchable(Model model) {
        Model part = ModelFactory.createDefaultModel();
        part.setNsPrefix("schema", SchemaDO.NS);
        model.listStatements().filterKeep(each -> isSchema(each.getPredicate())
                || (each.getPredicate().equals(RDF.type) && each.getObject().isURIResource() && isSchema(each.getResource()))).forEachRemaining(part::add);
        return part;
    }

    private static boolean isSchema(Resource term) {
        return term.getURI().startsWith(SchemaDO.NS);
    }

    private List<Part> parts(Model model, Locale locale) {
        return model.listSubjectsWithProperty(RDF.type, SD.NamedGraph).filterKeep(each -> each.hasProperty(RDF.type, DCAT.Dataset)).toList().stream()
                .map(each -> new Part(each.getURI().substring((names.document() + "#graph/").length()), each.getProperty(VOID.triples).getLong(),
                        address(each, DCTerms.license), slug(each), text(each, DCTerms.title, locale),
                        each.listProperties(DCAT.distribution).toList().stream().map(file -> file.getResource().getProperty(DCAT.downloadURL).getResource().getURI())
                                .sorted().toList()))
                .sorted(Comparator.comparing(Part::name)).toList();
    }

    /** The slug of the source data set; null for what is ours. */
    private String slug(Resource graph) {
        String source = address(graph, Authority.DERIVED_FROM);
        return source == null ? null : source.substring(source.lastIndexOf('/') + 1);
    }

    private static List<Count> partitions(Resource whole, Property property, Property of, Property number) {
        return whole.listProperties(property).toList().stream().map(Statement::getResource)
                .map(part -> new Count(part.getProperty(of).getObject().toString(), part.getProperty(number).getLong()))
                .sorted(Comparator.comparing(Count::number).reversed().thenComparing(Count::name)).toList();
    }

    private static Count count(Resource of, Property property) {
        return new Count(property.getLocalName(), of.getProperty(property).getLong());
    }

    private static String address(Resource subject, Property property) {
        Resource value = subject.getPropertyResourceValue(property);
        return value == null ? null : value.getURI();
    }

    /** As it wants to be cited; a source that does not say, as its graphs are. In the language of the reader where there is a choice. */
    private static List<String> citations(Resource subject, Locale locale) {
        List<Literal> all = literals(subject, DCTerms.bibliographicCitation);
        if (all.isEmpty()) {
            all = subject.getModel().listSubjectsWithProperty(Authority.DERIVED_FROM, subject).toList().stream()
                    .flatMap(graph -> literals(graph, DCTerms.bibliographicCitation).stream()).toList();
        }
        List<Literal> read = all.stream().filter(each -> each.getLanguage().isEmpty() || Language.of(each.asNode()).equals(Optional.of(language(locale)))).toList();
        return (read.isEmpty() ? all : read).stream().map(Literal::getString).distinct().sorted().toList();
    }

    private static String text(Resource subject, Property property, Locale locale) {
        return Language.in(language(locale), literals(subject, property).stream().map(Literal::asNode).toList()).orElse("");
    }

    private static List<Literal> literals(Resource subject, Property property) {
        return subject.listProperties(property).mapWith(Statement::getObject).filterKeep(RDFNode::isLiteral).mapWith(RDFNode::asLiteral).toList();
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals(Language.ENGLISH.tag()) ? Language.ENGLISH : Language.DUTCH;
    }

    /** A number and what it is of. */
    record Count(String name, long number) { }

    /**
     * A way in which we link to a data set of somebody else.
     *
     * @param space what the IRIs there begin with
     */
    record Link(String space, String predicate, long triples) { }

    /**
     * One named graph.
     *
     * @param source the slug of the source data set; null for what is ours
     * @param files addresses of its dumps
     */
    record Part(String name, long triples, String licence, String source, String title, List<String> files) { }
}
