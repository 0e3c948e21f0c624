package org.w3id.tegenwicht.publish.catalogue;

import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** A data set once more in the words of schema.org, which search engines for data read. */
final class SchemaPart {

    private static final Map<Property, Property> SAME = Map.of(
            DCTerms.title, SchemaDO.name, DCTerms.description, SchemaDO.description, DCTerms.license, SchemaDO.license,
            DCTerms.identifier, SchemaDO.identifier, DCTerms.modified, SchemaDO.dateModified, DCAT.keyword, SchemaDO.keywords,
            DCTerms.isPartOf, SchemaDO.isPartOf);

    private SchemaPart() {
    }

    /** Tells of a data set that is described in DCAT already, with the files that it comes in. */
    static void write(Resource dataset, Names names) {
        Model model = dataset.getModel();
        Resource publisher = model.createResource(names.publisher()).addProperty(RDF.type, SchemaDO.Organization).addProperty(SchemaDO.name, "Tegenwicht");
        Resource catalogue = model.createResource(names.catalogue()).addProperty(RDF.type, SchemaDO.DataCatalog)
                .addProperty(SchemaDO.name, Texts.CATALOGUE.titleEn(), "en");
        copy(dataset);
        dataset.addProperty(RDF.type, SchemaDO.Dataset).addProperty(SchemaDO.creator, publisher).addProperty(SchemaDO.publisher, publisher)
                .addProperty(SchemaDO.includedInDataCatalog, catalogue).addLiteral(SchemaDO.isAccessibleForFree, true)
                .addProperty(SchemaDO.url, model.createResource(names.document()));
        Language.tellSearchEngines(dataset);
        dataset.listProperties(DCAT.distribution).toList().forEach(each -> download(dataset, each.getResource()));
    }

    private static void copy(Resource dataset) {
        SAME.forEach((dcat, schema) -> copy(dataset, dcat, schema));
        if (dataset.hasProperty(Authority.DERIVED_FROM)) { // to search engines a citation is of another work, never of the data set itself
            copy(dataset, DCTerms.bibliographicCitation, SchemaDO.citation);
        }
    }

    private static void copy(Resource dataset, Property from, Property to) {
        dataset.listProperties(from).toList().forEach(each -> dataset.addProperty(to, each.getObject()));
    }

    private static void download(Resource dataset, Resource file) {
        if (file.hasProperty(DCAT.downloadURL)) {
            String type = file.getPropertyResourceValue(DCAT.mediaType).getURI();
            dataset.addProperty(SchemaDO.distribution, file.addProperty(RDF.type, SchemaDO.DataDownload)
                    .addProperty(SchemaDO.contentUrl, file.getPropertyResourceValue(DCAT.downloadURL))
                    .addProperty(SchemaDO.encodingFormat, type.substring(type.indexOf("media-types/") + "media-types/".length())));
        }
    }
}
