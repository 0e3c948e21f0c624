package org.w3id.tegenwicht.answers;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.w3id.tegenwicht.query.AnswerText;
import org.w3id.tegenwicht.query.Asked;
import org.w3id.tegenwicht.query.Csv;
import org.w3id.tegenwicht.query.Page;
import org.w3id.tegenwicht.query.Table;

/** Makes the HTTP answer to a stored query: in the form asked for, with a strong tag and its links. Who has it already is told so before it is asked. */
@Component
class Answering {

    /** Names the text that was asked. */
    static final String VERSION = "Query-Version";

    private final QueryLinks links;
    private final Handover handover;

    Answering(QueryLinks links, Handover handover) {
        this.links = links;
        this.handover = handover;
    }

    ResponseEntity<?> answer(Asked asked, Question question, ServletWebRequest request) {
        if (Handover.concerns(asked.query()) && !question.wantsText()) {
            return handover.of(asked, question);
        }
        String tag = tag(asked, question);
        if (request.checkNotModified(tag)) {
            return head(HttpStatus.NOT_MODIFIED, asked, question, tag).build();
        }
        if (question.wantsText()) {
            return head(HttpStatus.OK, asked, question, tag).header(HttpHeaders.LINK, links.of(asked.query())).body(asked.text());
        }
        if (question.paged()) {
            Page page = asked.page(question.page());
            Object body = question.form().form() == Format.JSON ? QueryAnswer.of(asked.query(), page) : text(asked, question, page.table());
            return head(HttpStatus.OK, asked, question, tag).header(HttpHeaders.LINK, links.of(asked.query(), page)).body(body);
        }
        return head(HttpStatus.OK, asked, question, tag).header(HttpHeaders.LINK, links.of(asked.query())).body(text(asked, question, asked.whole()));
    }

    private static String text(Asked asked, Question question, Table table) {
        Format format = question.form().form();
        return format == Format.CSV ? Csv.of(table) : AnswerText.of(asked.query(), table, format.language());
    }

    private static ResponseEntity.BodyBuilder head(HttpStatus status, Asked asked, Question question, String tag) {
        return ResponseEntity.status(status).contentType(question.form().type()).eTag(tag).varyBy(HttpHeaders.ACCEPT).header(VERSION, asked.query().version());
    }

    private static String tag(Asked asked, Question question) {
        String part = question.paged() ? "-" + question.page().page() + "-" + question.page().pageSize() : "";
        return "\"" + asked.fingerprint() + "-" + question.form().form().word() + part + "\"";
    }
}
