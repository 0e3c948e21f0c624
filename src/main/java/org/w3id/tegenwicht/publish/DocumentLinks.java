package org.w3id.tegenwicht.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.tegenwicht.vocabulary.TW;

/** What a document leads to, in the relations of Signposting (signposting.org): the same in the Link header and in the head of a page. */
final class DocumentLinks {

    /** The formats in which a study can be cited, with their media types, as /cite has them. */
    private static final SortedMap<String, String> REFERENCES = new TreeMap<>(Map.of("ris", "application/x-research-info-systems",
            "bibtex", "application/x-bibtex", "csl-json", "application/vnd.citationstyles.csl+json"));

    private DocumentLinks() {}

    /**
     * A link from a document.
     *
     * @param rel the relation, a registered one
     * @param href where it leads, absolute
     * @param type the media type of what is there; null when it is not known
     */
    public record Link(String rel, String href, String type) {

        private String header() {
            return "<" + href + ">; rel=\"" + rel + "\"" + (type == null ? "" : "; type=\"" + type + "\"");
        }
    }

    /**
     * The links of the document about a thing.
     *
     * @param address the absolute URL of the document, to which suffixes are added for its other forms
     */
    static List<Link> of(Description description, String address) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("canonical", address, null));
        links.add(new Link("describes", description.about(), null));
        links.add(new Link("cite-as", description.about(), null));
        description.types().forEach(type -> links.add(new Link("type", type, null)));
        description.licences().forEach(licence -> links.add(new Link("license", licence, null)));
        links.add(new Link("alternate", address + ".html", Representation.HTML.mediaType().toString()));
        for (RdfFormat format : RdfFormat.values()) {
            links.add(new Link("alternate", address + "." + format.suffix(), format.mediaType().toString()));
        }
        links.add(new Link("describedby", address + ".ttl", RdfFormat.TURTLE.mediaType().toString()));
        if (description.types().contains(TW.Study.getURI())) {
            REFERENCES.forEach((format, type) -> links.add(new Link("describedby", address.replaceFirst("/doc/study/([^/]+)$", "/cite?studies=$1&format=" + format), type)));
        }
        return links;
    }

    /** The value of a Link header (RFC 8288). */
    static String header(List<Link> links) {
        return links.stream().map(Link::header).collect(Collectors.joining(", "));
    }
}
