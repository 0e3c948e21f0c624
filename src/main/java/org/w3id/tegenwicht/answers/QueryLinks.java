package org.w3id.tegenwicht.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.w3id.tegenwicht.query.Page;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryVersion;
import org.w3id.tegenwicht.query.StoredQuery;

/** The links in the head of an answer: to other pages, to other versions (RFC 5829), to its text and its description (RFC 8631). */
@Component
class QueryLinks {

    private final QueryCatalogue catalogue;

    QueryLinks(QueryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What all addresses begin with. */
    static String root() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    static String address(String name) {
        return root() + "/v1/queries/" + name;
    }

    static String address(String name, String version) {
        return address(name) + "/versions/" + version;
    }

    /** Where a query is to be asked: one over several data sets at the federation. */
    static String endpoint(StoredQuery query) {
        return root() + (Handover.concerns(query) ? "/federated/sparql" : "/sparql");
    }

    /** The links of a page. */
    String of(StoredQuery query, Page page) {
        return page.links(QueryLinks::page) + ", " + of(query);
    }

    /** The links of a whole answer. */
    String of(StoredQuery query) {
        String name = query.name();
        List<String> links = new ArrayList<>();
        links.add(link(asked(address(name, query.version())), "canonical"));
        links.add(link(address(name) + "/versions", "version-history"));
        if (catalogue.has(name)) {
            links.add(link(asked(address(name)), "latest-version"));
            links.add(link(address(name) + "/openapi.json", "service-desc") + "; type=\"application/json\"");
        }
        neighbours(query, links);
        links.add(link(asked(address(name, query.version()) + ".rq"), "alternate") + "; type=\"application/sparql-query\"");
        return String.join(", ", links);
    }

    private void neighbours(StoredQuery query, List<String> links) {
        List<String> versions = catalogue.versions(query.name()).stream().map(QueryVersion::version).toList();
        int own = IntStream.range(0, versions.size()).filter(i -> versions.get(i).equals(query.version())).findFirst().orElse(-1);
        if (own > 0) {
            links.add(link(asked(address(query.name(), versions.get(own - 1))), "predecessor-version"));
        }
        if (own >= 0 && own < versions.size() - 1) {
            links.add(link(asked(address(query.name(), versions.get(own + 1))), "successor-version"));
        }
    }

    /** The same question at another address. */
    private static String asked(String address) {
        UriComponentsBuilder current = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page").replaceQueryParam("pageSize").replaceQueryParam("format");
        String query = current.build().getQuery();
        return query == null ? address : address + "?" + query;
    }

    private static String page(int number) {
        return ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page", number).build().toUriString();
    }

    private static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
