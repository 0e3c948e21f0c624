package org.w3id.tegenwicht.browse;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the items of evidence behind a number can be had as data. */
public final class EvidenceAddress {

    private EvidenceAddress() { }

    /**
     * The URL of the stored query that gives them.
     *
     * @param root scheme, host and context path; empty for an address on this host
     * @param arguments of the query {@code evidence-items}
     */
    public static String query(String root, Map<String, String> arguments) {
        UriComponentsBuilder url = UriComponentsBuilder.fromUriString(root).path("/v1/queries/evidence-items");
        arguments.forEach(url::queryParam);
        return url.encode().build().toUriString();
    }
}
