package org.w3id.tegenwicht.publish.catalogue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.SchemaDO;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.w3id.tegenwicht.publish.RdfFormat;
import org.w3id.tegenwicht.publish.Sayable;

/** A document in RDF, with the headers by which programs keep it and find its other forms. */
final class DocumentAnswer {

    private DocumentAnswer() {
    }

    /**
     * Writes a document.
     *
     * @param asked the media type to answer with
     */
    static ResponseEntity<byte[]> of(Model model, MediaType asked) {
        RdfFormat format = RdfFormat.of(asked).orElse(RdfFormat.JSON_LD);
        Sayable.require(format, model.getGraph());
        return ResponseEntity.ok().contentType(asked).eTag("\"" + digest(model) + "-" + format.suffix() + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .varyBy(HttpHeaders.ACCEPT)
                .body(written(model, format.jena(), format.quads()));
    }

    /** The document as JSON-LD, to stand within a page: nothing in it can end the element it stands in. */
    static String within(Model model) {
        return new String(written(model, RDFFormat.JSONLD11_PRETTY, false), StandardCharsets.UTF_8).replace("<", "\\u003C");
    }

    private static byte[] written(Model model, RDFFormat format, boolean quads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (quads) {
            RDFDataMgr.write(out, DatasetGraphFactory.wrap(model.getGraph()), format);
        } else {
            RDFDataMgr.write(out, model.getGraph(), format);
        }
        return out.toByteArray();
    }

    /** Of what is said, whatever its order: it is the same after a restart. */
    private static String digest(Model model) {
        TreeSet<String> lines = new TreeSet<>();
        model.getGraph().stream().forEach(triple -> lines.add(NodeFmtLib.str(triple)));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Where a document leads to, in any form, in the relations of Signposting.
     *
     * @param page its address, to which suffixes are added for its other forms
     * @param about the IRI of the data set that it is about
     */
    static String links(String page, String about) {
        StringBuilder links = new StringBuilder("<%s>; rel=\"license\", <%s>; rel=\"cite-as\", <%s>; rel=\"describes\"".formatted(Authority.CC_BY, about, about));
        links.append(", <%s>; rel=\"type\", <%s>; rel=\"type\"".formatted(DCAT.Dataset, SchemaDO.Dataset));
        links.append(", <%s.ttl>; rel=\"describedby\"; type=\"text/turtle\"".formatted(page));
        links.append(", <%s.html>; rel=\"alternate\"; type=\"text/html\"".formatted(page));
        for (RdfFormat format : RdfFormat.values()) {
            links.append(", <").append(page).append('.').append(format.suffix()).append(">; rel=\"alternate\"; type=\"")
                    .append(format.mediaType()).append('"');
        }
        return links.toString();
    }
}
