package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.w3id.tegenwicht.negotiation.Accept;

/** Chooses how to write an answer: by {@code format} or {@code output} when given, else by the Accept header. */
final class Negotiation {

    private Negotiation() {
    }

    static AnswerFormat choose(HttpServletRequest request, List<AnswerFormat> offered) {
        String asked = parameter(request);
        if (asked != null) {
            return byName(asked, offered);
        }
        return accept(request).best(offered, AnswerFormat::types).map(choice -> choice.form().as(choice.type()))
                .orElseThrow(() -> Failure.notAcceptable(request.getHeader(HttpHeaders.ACCEPT), AnswerFormat.listed(offered.stream())));
    }

    /** Whether the caller would rather read a page than data. */
    static boolean prefersPage(HttpServletRequest request) {
        return parameter(request) == null && accept(request).prefersPage();
    }

    private static String parameter(HttpServletRequest request) {
        String format = QueryRequest.readable(request, "format");
        String asked = format != null ? format : QueryRequest.readable(request, "output");
        return asked == null || asked.isBlank() ? null : asked.strip().toLowerCase(Locale.ROOT);
    }

    private static AnswerFormat byName(String asked, List<AnswerFormat> offered) {
        return offered.stream().filter(format -> format.names().contains(asked) || format.plainType().equals(asked)).findFirst()
                .orElseThrow(() -> Failure.notAcceptable(asked, AnswerFormat.listed(offered.stream())));
    }

    private static Accept accept(HttpServletRequest request) {
        return Accept.of(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
    }
}
