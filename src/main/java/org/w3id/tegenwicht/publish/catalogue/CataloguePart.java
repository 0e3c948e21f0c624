package org.w3id.tegenwicht.publish.catalogue;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VCARD4;
import org.w3id.tegenwicht.publish.dumps.DumpFormat;
import org.w3id.tegenwicht.vocabulary.SD;

/** The whole graph and its parts as data sets of a catalogue, after DCAT-AP-NL 3: who publishes them, on what terms, and as which files. */
final class CataloguePart {

    private final Model model;
    private final Names names;
    private final Census census;
    private final Resource catalogue;
    private final Resource publisher;
    private final Resource contact;

    private CataloguePart(Model model, Names names, Census census) {
        this.model = model;
        this.names = names;
        this.census = census;
        this.catalogue = model.createResource(names.catalogue(), DCAT.Catalog);
        this.publisher = model.createResource(names.publisher(), FOAF.Agent);
        this.contact = model.createResource(names.contact(), VCARD4.Organization);
    }

    /**
     * Writes the description.
     *
     * @param reachable where readers report a mistake, {@code https:} or {@code mailto:}; empty when nobody gave an address
     */
    static void write(Model model, Names names, Census census, Census.Counts counts, String reachable) {
        CataloguePart part = new CataloguePart(model, names, census);
        part.catalogue(reachable);
        part.whole();
        counts.graphs().keySet().forEach(part::graph);
        Services.write(model, names, part.catalogue);
    }

    private void catalogue(String reachable) {
        Resource address = model.createResource(reachable.isBlank() ? names.graphs().base() : reachable.strip());
        publisher.addProperty(FOAF.name, "Tegenwicht").addProperty(FOAF.homepage, model.createResource(names.graphs().base()));
        contact.addProperty(VCARD4.fn, "Tegenwicht")
                .addProperty(address.getURI().startsWith("mailto:") ? VCARD4.hasEmail : VCARD4.hasURL, address);
        Texts.CATALOGUE.of(catalogue).addProperty(DCTerms.publisher, publisher).addProperty(DCAT.contactPoint, contact)
                .addProperty(DCTerms.license, Authority.CC_BY).addProperty(FOAF.homepage, model.createResource(names.document()));
        Language.tellAll(catalogue);
        census.modified().ifPresent(time -> catalogue.addProperty(DCTerms.modified, model.asRDFNode(time)));
    }

    private void whole() {
        Resource whole = Texts.WHOLE.of(dataset(names.whole()))
                .addProperty(DCTerms.creator, publisher).addProperty(DCTerms.license, Authority.CC_BY)
                .addProperty(DCAT.theme, Authority.EDUCATION)
                .addProperty(DCAT.keyword, "ongelijkheid", "nl").addProperty(DCAT.keyword, "kansengelijkheid", "nl")
                .addProperty(DCAT.keyword, "inequality", "en").addProperty(DCAT.keyword, "evidence", "en");
        census.modified().ifPresent(time -> whole.addProperty(DCTerms.modified, model.asRDFNode(time)));
        Language.tellAll(whole);
        Citation.ours(whole, publisher, census.modified());
        for (DumpFormat format : DumpFormat.values()) {
            file(whole, format.path(), format.mediaType(true), Authority.CC_BY).addProperty(DCTerms.rights, rights());
        }
        Services.distribution(whole, names);
    }

    /** DCAT has room for one licence per file, and the whole holds parts under others. */
    private Resource rights() {
        Resource rights = model.createResource(names.rights(), DCTerms.RightsStatement)
                .addProperty(RDFS.label, Texts.RIGHTS_NL, "nl").addProperty(RDFS.label, Texts.RIGHTS_EN, "en").addProperty(DCTerms.license, Authority.CC_BY);
        census.sources().values().forEach(source -> source.licences().forEach(licence -> rights.addProperty(DCTerms.license, model.asRDFNode(licence))));
        return rights;
    }

    private void graph(String iri) {
        Node graph = NodeFactory.createURI(iri);
        String slug = DumpFormat.slug(names.graphs(), graph);
        Source source = census.sources().get(iri);
        Resource part = Texts.ofGraph(model.createResource(names.graph(iri), SD.NamedGraph), slug, source)
                .addProperty(SD.name, model.createResource(iri));
        if (graph.equals(names.graphs().ledger()) || graph.equals(names.graphs().description())) {
            return; // a record of ours, which nobody looks for in a catalogue
        }
        dataset(names.graph(iri));
        census.languages(iri).forEach(language -> language.tell(part));
        Resource licence = source == null ? Authority.CC_BY
                : source.licences().stream().findFirst().map(found -> model.createResource(found.getURI())).orElse(model.createResource(names.unstated()));
        part.addProperty(DCTerms.license, licence).addProperty(DCTerms.isPartOf, model.createResource(names.whole()));
        if (source == null || source.makers().isEmpty()) {
            part.addProperty(DCTerms.creator, publisher);
        }
        if (source == null) {
            Citation.ours(part, publisher, census.modified(graph));
        } else {
            derive(part, source);
        }
        census.modified(graph).ifPresent(time -> part.addProperty(DCTerms.modified, model.asRDFNode(time)));
        for (DumpFormat format : DumpFormat.values()) {
            file(part, format.path(names.graphs(), graph), format.mediaType(false), licence);
        }
    }

    private void derive(Resource part, Source source) {
        part.addProperty(DCTerms.source, model.asRDFNode(source.iri())).addProperty(Authority.DERIVED_FROM, model.asRDFNode(source.iri()));
        source.makers().forEach(maker -> part.addProperty(DCTerms.creator, model.asRDFNode(maker.node())));
        source.citations().forEach(citation -> part.addProperty(DCTerms.bibliographicCitation, model.asRDFNode(citation)));
        if (source.citations().isEmpty()) {
            Citation.source(part, source);
        }
    }

    private Resource dataset(String iri) {
        Resource dataset = model.createResource(iri).addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.identifier, iri).addProperty(DCTerms.publisher, publisher).addProperty(DCAT.contactPoint, contact)
                .addProperty(DCTerms.accessRights, Authority.PUBLIC).addProperty(DCTerms.accrualPeriodicity, Authority.IRREGULARLY)
                .addProperty(DCAT.theme, Authority.SOCIETY)
                .addProperty(DCAT.landingPage, model.createResource(names.document()));
        catalogue.addProperty(DCAT.dataset, dataset);
        return dataset;
    }

    private Resource file(Resource dataset, String path, String mediaType, Resource licence) {
        String base = names.graphs().base();
        Resource file = model.createResource(names.file(path), DCAT.Distribution)
                .addProperty(DCTerms.title, path.substring(path.indexOf('/') + 1))
                .addProperty(DCAT.accessURL, model.createResource(base + "dumps/"))
                .addProperty(DCAT.downloadURL, model.createResource(base + "dumps/" + path))
                .addProperty(DCAT.mediaType, Authority.mediaType(mediaType)).addProperty(DCTerms.format, Authority.fileType(mediaType))
                .addProperty(DCAT.compressFormat, Authority.GZIP).addProperty(DCTerms.license, licence);
        dataset.addProperty(DCAT.distribution, file);
        return file;
    }
}
