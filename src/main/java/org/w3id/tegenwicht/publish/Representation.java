package org.w3id.tegenwicht.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.w3id.tegenwicht.negotiation.Accept;

/**
 * What a request gets of a thing: a page for people, JSON, or one of the RDF forms.
 *
 * @param mediaType what the answer will say it is
 */
public record Representation(MediaType mediaType) {

    /** A page for people. */
    public static final Representation HTML = new Representation(MediaType.TEXT_HTML);
    /** The JSON of the browse API. */
    public static final Representation JSON = new Representation(MediaType.APPLICATION_JSON);

    /** In our order of preference: what is first wins among equals, so that a client that takes anything gets Turtle. */
    public static List<MediaType> offered() {
        List<MediaType> offered = new ArrayList<>(RdfFormat.mediaTypes());
        offered.add(MediaType.TEXT_HTML);
        offered.add(MediaType.APPLICATION_JSON);
        return offered;
    }

    /**
     * The form that a request for a document asks for: by {@code ?format=} if that is there, else by its Accept header.
     *
     * @throws NotAcceptableException when nothing that is offered is acceptable
     */
    public static Representation asked(String format, String accept) {
        if (format == null) {
            return ofAccept(accept).orElseThrow(() -> new NotAcceptableException(accept));
        }
        // A plus sign in an address arrives as a space.
        return (format.contains("/") ? ofAccept(format.replace(' ', '+')) : ofSuffix(format)).orElseThrow(() -> new NotAcceptableException(format));
    }

    /** The form of a file. */
    public static Representation file(String suffix) {
        return ofSuffix(suffix).orElseThrow(() -> new NotAcceptableException(suffix));
    }

    /** Whether it is one of the forms of RDF. */
    boolean isRdf() {
        return RdfFormat.of(mediaType).isPresent();
    }

    /** The suffix that asks for this form. */
    String suffix() {
        return equals(HTML) ? "html" : equals(JSON) ? "json" : RdfFormat.of(mediaType).orElseThrow().suffix();
    }

    /** The form that a suffix asks for: {@code ttl}, {@code jsonld}, {@code nt}, {@code rdf}, {@code trig}, {@code nq}, {@code json} or {@code html}. */
    public static Optional<Representation> ofSuffix(String suffix) {
        return switch (suffix) {
            case "html" -> Optional.of(HTML);
            case "json" -> Optional.of(JSON);
            default -> RdfFormat.ofSuffix(suffix).map(f -> new Representation(f.mediaType()));
        };
    }

    /**
     * The form that an Accept header asks for (RFC 9110, section 12.5.1): highest quality first, then the more specific range.
     * Nothing or anything gives Turtle; {@code application/xhtml+xml} counts as a browser's wish for a page.
     *
     * @return empty when nothing that is offered is acceptable
     */
    public static Optional<Representation> ofAccept(String accept) {
        return Accept.of(accept).best(offered(), type -> type.equals(MediaType.TEXT_HTML) ? List.of(type, MediaType.APPLICATION_XHTML_XML) : List.of(type))
                .map(choice -> new Representation(choice.form()));
    }
}
