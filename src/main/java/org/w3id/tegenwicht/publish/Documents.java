package org.w3id.tegenwicht.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.riot.RDFDataMgr;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers with a document about a thing, in the form that was asked for, with the headers that let programs keep it and find its other
 * forms. Entity tags come from a filter around all documents and pages.
 */
@Component
class Documents {

    /** Under this name a page finds what the head of its HTML says of its subject. */
    static final String SUBJECT = "subject";

    private final LastChanges changes;

    Documents(LastChanges changes) {
        this.changes = changes;
    }

    /**
     * What the head of a page says of its subject.
     *
     * @param links where it leads
     * @param jsonLd the description of the subject, safe inside a script element
     */
    public record Subject(List<DocumentLinks.Link> links, String jsonLd) { }

    /**
     * Says in the headers of the answer, and to the page that may be made of it, what the document is about and where its other forms are.
     *
     * @param address the absolute URL of the document without a suffix
     * @throws NotAcceptableException when the form that was asked for cannot say it
     */
    void introduce(Description description, String address, Representation asked, HttpServletRequest request, HttpServletResponse response) {
        RdfFormat.of(asked.mediaType()).ifPresent(format -> Sayable.require(format, description.flat()));
        List<DocumentLinks.Link> links = DocumentLinks.of(description, address);
        response.setHeader(HttpHeaders.LINK, DocumentLinks.header(links));
        response.setHeader(HttpHeaders.CACHE_CONTROL, shortly().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_LOCATION, address + "." + asked.suffix());
        // A page tells of the thing's surroundings too, so any change may be a change of the page.
        Instant modified = asked.isRdf() ? description.modified() : changes.ofAll();
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, modified.toEpochMilli());
        if (asked.equals(Representation.HTML)) {
            request.setAttribute(SUBJECT, new Subject(links, PageJsonLd.of(description)));
        } else {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    /**
     * The document in the form that was asked for, {@link #introduce introduced}.
     *
     * @param page what makes the page for people
     */
    Object answer(Description description, String address, Representation asked, Supplier<ModelAndView> page, HttpServletRequest request,
            HttpServletResponse response) {
        introduce(description, address, asked, request, response);
        return asked.equals(Representation.HTML) ? page.get() : rdf(description, asked);
    }

    /** The description itself, with 410 for what was withdrawn; JSON is JSON-LD. */
    ResponseEntity<byte[]> rdf(Description description, Representation asked) {
        return ResponseEntity.status(description.isWithdrawn() ? HttpStatus.GONE : HttpStatus.OK).contentType(asked.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline") // else Spring gives files of a suffix it does not know the name f.txt
                .body(written(description, RdfFormat.of(asked.mediaType()).orElse(RdfFormat.JSON_LD)));
    }

    /** Long enough to take the load off, short enough that a correction shows soon; entity tags do the rest. */
    static CacheControl shortly() {
        return CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    }

    private static byte[] written(Description description, RdfFormat format) {
        Sayable.require(format, description.flat()); // JSON that turns out to be JSON-LD
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.quads()) {
            RDFDataMgr.write(out, description.whole(), format.jena());
        } else {
            RDFDataMgr.write(out, description.flat(), format.jena());
        }
        return out.toByteArray();
    }
}
