package org.w3id.tegenwicht.publish.catalogue;

import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of vocabularies for which Jena has no constants: the authority tables of the European Union, SPDX, and what DCAT got in version 3. */
final class Authority {

    static final Resource PUBLIC = resource("http://publications.europa.eu/resource/authority/access-right/PUBLIC");
    static final Resource DUTCH = resource("http://publications.europa.eu/resource/authority/language/NLD");
    static final Resource ENGLISH = resource("http://publications.europa.eu/resource/authority/language/ENG");
    static final Resource IRREGULARLY = resource("http://publications.europa.eu/resource/authority/frequency/IRREG");
    static final Resource SOCIETY = resource("http://publications.europa.eu/resource/authority/data-theme/SOCI");
    static final Resource EDUCATION = resource("http://publications.europa.eu/resource/authority/data-theme/EDUC");
    static final Resource CC_BY = resource("https://creativecommons.org/licenses/by/4.0/");
    static final Resource GZIP = mediaType("application/gzip");

    static final String SPDX = "http://spdx.org/rdf/terms#";
    static final Resource CHECKSUM = resource(SPDX + "Checksum");
    static final Resource SHA_256 = resource(SPDX + "checksumAlgorithm_sha256");
    static final Property CHECKSUM_OF = property(SPDX + "checksum");
    static final Property ALGORITHM = property(SPDX + "algorithm");
    static final Property CHECKSUM_VALUE = property(SPDX + "checksumValue");

    static final Property VERSION = property("http://www.w3.org/ns/dcat#version");
    static final Property DERIVED_FROM = property("http://www.w3.org/ns/prov#wasDerivedFrom");

    private static final Map<String, String> FILE_TYPES = Map.of("application/n-quads", "RDF_N_QUADS", "text/turtle", "RDF_TURTLE",
            "application/trig", "RDF_TRIG", "application/ld+json", "JSON_LD");

    private Authority() {
    }

    /** A media type as IANA registers it. */
    static Resource mediaType(String type) {
        return resource("https://www.iana.org/assignments/media-types/" + type);
    }

    /** The file type of the European Union for one of the media types of our dumps. */
    static Resource fileType(String mediaType) {
        return resource("http://publications.europa.eu/resource/authority/file-type/" + FILE_TYPES.get(mediaType));
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }
}
