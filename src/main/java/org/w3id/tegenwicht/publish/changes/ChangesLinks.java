package org.w3id.tegenwicht.publish.changes;

import java.util.ArrayList;
import java.util.List;
import org.w3id.tegenwicht.publish.RdfFormat;
import org.w3id.tegenwicht.publish.Representation;

/** What the changes lead to: values of a Link header (RFC 8288) with registered relations. */
final class ChangesLinks {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String FEED = "application/atom+xml";

    private ChangesLinks() { }

    /**
     * The links of a part of the stream: its other forms, and the feed for readers.
     *
     * @param address its address without form
     * @param question what comes after the address and any suffix; may be empty
     */
    static String ofDocument(Addresses addresses, String address, String question) {
        List<String> links = about(addresses);
        links.add(link(address + ".html" + question, "alternate", Representation.HTML.mediaType().toString()));
        for (RdfFormat format : RdfFormat.values()) {
            links.add(link(address + "." + format.suffix() + question, "alternate", format.mediaType().toString()));
        }
        links.add(link(addresses.root() + ".atom", "alternate", FEED));
        return String.join(", ", links);
    }

    /** The links of a feed: itself, and the page that it goes with. */
    static String ofFeed(Addresses addresses, String self, String page) {
        List<String> links = about(addresses);
        links.add(link(self, "self", FEED));
        links.add(link(page, "alternate", Representation.HTML.mediaType().toString()));
        return String.join(", ", links);
    }

    private static List<String> about(Addresses addresses) {
        return new ArrayList<>(List.of("<" + LICENCE + ">; rel=\"license\"", "<" + addresses.site() + "/dataset>; rel=\"describedby\""));
    }

    private static String link(String address, String relation, String type) {
        return "<" + address + ">; rel=\"" + relation + "\"; type=\"" + type + "\"";
    }
}
