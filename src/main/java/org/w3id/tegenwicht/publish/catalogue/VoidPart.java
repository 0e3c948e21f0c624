package org.w3id.tegenwicht.publish.catalogue;

import java.util.TreeSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.w3id.tegenwicht.publish.dumps.DumpFormat;

/** The whole graph and its parts in VoID: how much there is, of what, and where it links to. */
final class VoidPart {

    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final Model model;
    private final Names names;
    private final Census census;
    private final Tally tally;
    private final Resource whole;

    private VoidPart(Model model, Names names, Census census, Tally tally) {
        this.model = model;
        this.names = names;
        this.census = census;
        this.tally = tally;
        this.whole = model.createResource(names.whole(), VOID.Dataset);
    }

    /**
     * Writes the description.
     *
     * @param objects whether to tell how many different objects there are; not when that number depends on whether it is told
     */
    static void write(Model model, Names names, Census census, Census.Counts counts, boolean objects) {
        VoidPart part = new VoidPart(model, names, census, counts.tally());
        part.document();
        part.counts(objects);
        part.access();
        part.partitions();
        part.vocabularies();
        counts.tally().links().forEach(part::linkset);
        counts.graphs().forEach(part::graph);
    }

    private void document() {
        model.createResource(names.voidDocument(), VOID.DatasetDescription)
                .addProperty(DCTerms.title, "VoID-beschrijving van Tegenwicht", "nl")
                .addProperty(DCTerms.title, "VoID description of Tegenwicht", "en")
                .addProperty(DCTerms.creator, model.createResource(names.publisher()))
                .addProperty(FOAF.primaryTopic, whole);
    }

    private void counts(boolean objects) {
        count(whole, VOID.triples, tally.triples());
        count(whole, VOID.entities, tally.entities());
        count(whole, VOID.classes, tally.classes().size());
        count(whole, VOID.properties, tally.properties().size());
        count(whole, VOID.distinctSubjects, tally.subjects());
        if (objects) {
            count(whole, VOID.distinctObjects, tally.objects());
        }
    }

    private void access() {
        String base = names.graphs().base();
        whole.addProperty(VOID.uriSpace, base + "id/").addProperty(VOID.sparqlEndpoint, model.createResource(base + "sparql"));
        for (DumpFormat format : DumpFormat.values()) {
            whole.addProperty(VOID.dataDump, model.createResource(base + "dumps/" + format.path()));
        }
        for (String format : new String[] {"Turtle", "JSON-LD", "N-Triples", "RDF_XML", "TriG", "N-Quads"}) {
            whole.addProperty(VOID.feature, model.createResource(FORMATS + format));
        }
        census.examples().forEach(example -> whole.addProperty(VOID.exampleResource, model.createResource(example.getURI())));
    }

    private void partitions() {
        tally.classes().forEach((type, things) -> {
            Resource part = model.createResource(names.classPartition(type), VOID.Dataset).addProperty(VOID._class, model.asRDFNode(type));
            count(part, VOID.entities, things);
            whole.addProperty(VOID.classPartition, part);
        });
        tally.properties().forEach((property, counted) -> {
            Resource part = model.createResource(names.propertyPartition(property), VOID.Dataset)
                    .addProperty(VOID.property, model.asRDFNode(property));
            count(part, VOID.triples, counted.triples());
            count(part, VOID.distinctSubjects, counted.subjects());
            whole.addProperty(VOID.propertyPartition, part);
        });
    }

    private void vocabularies() {
        Set<String> used = new TreeSet<>();
        tally.classes().keySet().stream().filter(Node::isURI).forEach(type -> used.add(namespace(type.getURI())));
        tally.properties().keySet().forEach(property -> used.add(namespace(property.getURI())));
        used.forEach(namespace -> whole.addProperty(VOID.vocabulary, model.createResource(namespace)));
    }

    private static String namespace(String iri) {
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
        return end < 0 ? iri : iri.substring(0, end + 1);
    }

    private void linkset(Tally.Link link, long triples) {
        Resource target = model.createResource(names.target(link.space()), VOID.Dataset).addProperty(VOID.uriSpace, link.space());
        Targets.name(link.space()).ifPresent(name -> target.addProperty(DCTerms.title, name));
        Resource linkset = model.createResource(names.linkset(link), VOID.Linkset)
                .addProperty(VOID.linkPredicate, model.asRDFNode(link.predicate()))
                .addProperty(VOID.subjectsTarget, whole).addProperty(VOID.objectsTarget, target)
                .addProperty(VOID.target, whole).addProperty(VOID.target, target);
        count(linkset, VOID.triples, triples);
        whole.addProperty(VOID.subset, linkset);
    }

    private void graph(String graph, long triples) {
        Resource part = model.createResource(names.graph(graph)).addProperty(RDF.type, VOID.Dataset);
        count(part, VOID.triples, triples);
        for (DumpFormat format : DumpFormat.values()) {
            part.addProperty(VOID.dataDump, model.createResource(names.graphs().base() + "dumps/"
                    + format.path(names.graphs(), model.createResource(graph).asNode())));
        }
        whole.addProperty(VOID.subset, part);
    }

    private static void count(Resource of, Property property, long number) {
        of.addProperty(property, ResourceFactory.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger));
    }
}
