package org.w3id.tegenwicht.publish;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer in RDF, with the headers that let programs cache it and find its other forms. */
final class RdfAnswer {

    private RdfAnswer() {}

    /**
     * Writes a description.
     *
     * @param about the canonical IRI of what is described
     * @param page the URL of the document, to which suffixes are added for its other forms
     * @param generation the generation of the graph it was read from
     * @param asked the media type to answer with
     */
    static ResponseEntity<byte[]> of(DatasetGraph description, String about, String page, long generation, MediaType asked) {
        RdfFormat format = RdfFormat.of(asked).orElse(RdfFormat.JSON_LD);
        return ResponseEntity.ok()
                .contentType(asked)
                .eTag("\"%d-%s\"".formatted(generation, asked.getSubtype()))
                .cacheControl(shortly())
                .varyBy(HttpHeaders.ACCEPT)
                .header(HttpHeaders.LINK, links(about, page))
                .body(written(description, format));
    }

    /** Long enough to take the load off, short enough that a correction shows soon; entity tags do the rest. */
    static CacheControl shortly() {
        return CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    }

    private static byte[] written(DatasetGraph description, RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.quads()) {
            RDFDataMgr.write(out, description, format.jena());
        } else {
            RDFDataMgr.write(out, Descriptions.flat(description), format.jena());
        }
        return out.toByteArray();
    }

    private static String links(String about, String page) {
        StringBuilder links = new StringBuilder("<" + about + ">; rel=\"describes\"");
        for (RdfFormat format : RdfFormat.values()) {
            links.append(", <").append(page).append('.').append(format.suffix()).append(">; rel=\"alternate\"; type=\"")
                    .append(format.mediaType()).append('"');
        }
        return links.toString();
    }
}
