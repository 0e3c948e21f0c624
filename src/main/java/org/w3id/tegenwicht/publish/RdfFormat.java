package org.w3id.tegenwicht.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.springframework.http.MediaType;

/** The forms in which a description goes out: media type, suffix of the URL, and how Jena writes it. */
public enum RdfFormat {
    TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
    JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD11_PRETTY),
    N_TRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML_PLAIN),
    TRIG("application/trig", "trig", RDFFormat.TRIG_PRETTY),
    N_QUADS("application/n-quads", "nq", RDFFormat.NQUADS_UTF8);

    private final MediaType mediaType;
    private final String suffix;
    private final RDFFormat jena;

    RdfFormat(String mediaType, String suffix, RDFFormat jena) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.suffix = suffix;
        this.jena = jena;
    }

    /** Its registered media type. */
    public MediaType mediaType() {
        return mediaType;
    }

    /** What the address of a file in it ends in, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** How Jena writes it. */
    public RDFFormat jena() {
        return jena;
    }

    /** Whether the form can say which named graph a statement is in. */
    public boolean quads() {
        return this == TRIG || this == N_QUADS;
    }

    public static Optional<RdfFormat> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(f -> f.suffix.equals(suffix)).findFirst();
    }

    /** The form with this media type. */
    public static Optional<RdfFormat> of(MediaType type) {
        return Arrays.stream(values()).filter(f -> f.mediaType.equalsTypeAndSubtype(type)).findFirst();
    }

    public static List<MediaType> mediaTypes() {
        return Arrays.stream(values()).map(RdfFormat::mediaType).toList();
    }
}
