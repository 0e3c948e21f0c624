package org.w3id.tegenwicht.browse.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Table;

/** Where a page comes from, when that last changed, how to cite it and where to report a mistake. */
@Component
class Trust {

    private static final String GRAPHS = "/graph/";
    private static final int DAY = 10;

    private final QueryRunner queries;
    private final Links links;
    private final MessageSource messages;
    private final String contact;

    /** @param contact an address of a page or {@code mailto:}; empty when there is none */
    Trust(QueryRunner queries, Links links, MessageSource messages, @Value("${tegenwicht.contact:}") String contact) {
        this.queries = queries;
        this.links = links;
        this.messages = messages;
        this.contact = contact.isBlank() ? null : contact.strip();
    }

    TrustView of(String iri, String name, Table relations, String language) {
        List<Link> sources = relations.rows().stream().filter(row -> row.text("relation").equals("source"))
                .map(row -> links.to(row.text("target"), language)).toList();
        List<TrustView.Origin> origins = queries.run("origin", Map.of("thing", iri)).rows().stream().map(row -> origin(row, language)).toList();
        LocalDate today = LocalDate.now();
        return new TrustView(sources, origins, messages.getMessage("trust.citation", new Object[] {name, String.valueOf(today.getYear()), iri, today.toString()},
                Locale.forLanguageTag(language)), contact);
    }

    private TrustView.Origin origin(Row row, String language) {
        String graph = row.text("graph");
        Link name = row.cell("dataset").present() ? links.to(row.text("dataset"), language)
                : Link.text(graph.substring(graph.indexOf(GRAPHS) + GRAPHS.length()));
        String modified = row.text("modified");
        return new TrustView.Origin(name, modified == null ? null : modified.substring(0, Math.min(DAY, modified.length())),
                row.cell("license").present() ? links.to(row.text("license"), language) : null);
    }
}
