package org.w3id.tegenwicht.publish.catalogue;

import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.VOID;
import org.w3id.tegenwicht.publish.dumps.Dump;
import org.w3id.tegenwicht.vocabulary.SD;
import org.w3id.tegenwicht.vocabulary.TW;

/**
 * A part of the description as it goes out: names stay what they are, addresses at which something is to be had are those of the server that was
 * asked. Files get what cannot be stored in the graph that they hold: size, checksum and the address of their generation.
 */
final class Served {

    private static final Set<Property> ADDRESSES = Set.of(VOID.dataDump, VOID.sparqlEndpoint, VOID.uriLookupEndpoint, DCAT.accessURL, DCAT.downloadURL,
            DCAT.endpointURL, DCAT.endpointDescription, DCAT.landingPage, SchemaDO.contentUrl, SchemaDO.url);

    private final Model model = ModelFactory.createDefaultModel();
    private final Names names;
    private final String server;

    private Served(Names names, String server) {
        this.names = names;
        this.server = server;
    }

    /**
     * The part with the addresses of a server.
     *
     * @param server what its addresses begin with, ending in a slash
     */
    static Model at(String server, Model part, Names names) {
        Served served = new Served(names, server);
        part.listStatements().forEachRemaining(served::add);
        prefixes(served.model);
        return served.model;
    }

    /** The same, with all that is known of the files of a dump. */
    static Model at(String server, Model part, Names names, Dump dump) {
        Model model = at(server, part, names);
        Served served = new Served(names, server);
        dump.files().forEach(file -> served.complete(model.createResource(names.file(file.path())), file, dump));
        return model;
    }

    private void add(Statement statement) {
        model.add(statement.getSubject(), statement.getPredicate(), address(statement.getPredicate(), statement.getObject()));
    }

    private RDFNode address(Property property, RDFNode object) {
        String base = names.graphs().base();
        return ADDRESSES.contains(property) && object.isURIResource() && object.asResource().getURI().startsWith(base)
                ? model.createResource(server + object.asResource().getURI().substring(base.length()))
                : object;
    }

    private void complete(Resource distribution, Dump.File file, Dump dump) {
        if (!distribution.hasProperty(RDF.type, DCAT.Distribution)) {
            return;
        }
        Model described = distribution.getModel();
        Resource address = described.createResource(server + "dumps/" + dump.stamp() + "/" + file.path());
        distribution.removeAll(DCAT.downloadURL).addProperty(DCAT.downloadURL, address)
                .addProperty(DCAT.byteSize, ResourceFactory.createTypedLiteral(Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger))
                .addProperty(DCTerms.modified, ResourceFactory.createTypedLiteral(dump.modified().toString(), XSDDatatype.XSDdateTime))
                .addProperty(ResourceFactory.createProperty(TW.generation.getURI()),
                        ResourceFactory.createTypedLiteral(Long.toString(dump.generation()), XSDDatatype.XSDinteger))
                .addProperty(Authority.CHECKSUM_OF, described.createResource(names.checksum(file.path()), Authority.CHECKSUM)
                        .addProperty(Authority.ALGORITHM, Authority.SHA_256)
                        .addProperty(Authority.CHECKSUM_VALUE, ResourceFactory.createTypedLiteral(file.sha256(), XSDDatatype.XSDhexBinary)));
        if (distribution.hasProperty(SchemaDO.contentUrl)) {
            distribution.removeAll(SchemaDO.contentUrl).addProperty(SchemaDO.contentUrl, address)
                    .addProperty(SchemaDO.contentSize, Long.toString(file.bytes()));
        }
    }

    private static void prefixes(Model model) {
        model.setNsPrefix("dcat", DCAT.NS).setNsPrefix("dcterms", DCTerms.NS).setNsPrefix("void", VOID.NS).setNsPrefix("foaf", FOAF.NS)
                .setNsPrefix("schema", SchemaDO.NS).setNsPrefix("spdx", Authority.SPDX).setNsPrefix("vcard", VCARD4.NS)
                .setNsPrefix("tw", TW.NAMESPACE).setNsPrefix("sd", SD.NAMESPACE)
                .setNsPrefix("xsd", XSDDatatype.XSD + "#").setNsPrefix("prov", "http://www.w3.org/ns/prov#");
    }
}
