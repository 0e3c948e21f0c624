package org.w3id.tegenwicht.answers;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.w3id.tegenwicht.query.Asked;
import org.w3id.tegenwicht.query.KnownMembers;
import org.w3id.tegenwicht.query.MissingMemberException;
import org.w3id.tegenwicht.query.StoredQuery;

/** Sends whoever asks a query over several data sets on to the federation, with the text of the query and the wanted form: our graph alone would leave its answer empty. */
@Component
class Handover {

    private final KnownMembers known;
    private final QueryLinks links;

    Handover(KnownMembers known, QueryLinks links) {
        this.known = known;
        this.links = links;
    }

    /** Whether the federation answers it. */
    static boolean concerns(StoredQuery query) {
        return query.folder() == StoredQuery.Folder.FEDERATED;
    }

    /** The members that a query needs and this server does not have. */
    List<String> missing(StoredQuery query) {
        return query.members().stream().filter(member -> !known.has(member)).toList();
    }

    /**
     * Where the answer is.
     *
     * @throws MissingMemberException when it cannot be had here
     */
    ResponseEntity<Void> of(Asked asked, Question question) {
        List<String> missing = missing(asked.query());
        if (!missing.isEmpty()) {
            throw new MissingMemberException(asked.query().name(), missing);
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(QueryLinks.endpoint(asked.query())).queryParam("query", "{query}");
        if (question.form() != null) {
            address.queryParam("format", "{format}");
        }
        Object format = question.form() == null ? null : question.form().form().plainType();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address.encode().buildAndExpand(asked.text(), format).toUri()).varyBy(HttpHeaders.ACCEPT)
                .header(Answering.VERSION, asked.query().version()).header(HttpHeaders.LINK, links.of(asked.query())).build();
    }
}
