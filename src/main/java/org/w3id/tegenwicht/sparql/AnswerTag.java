package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.HttpHeaders;
import org.w3id.tegenwicht.graph.Stamp;

/**
 * By what a caller recognises an answer: the state of the graph and what was asked. A query that answers differently each time
 * has none.
 */
record AnswerTag(String value) {

    private static final AnswerTag NONE = new AnswerTag(null);

    static AnswerTag of(Stamp stamp, ReadQuery read, String text, AskedGraphs graphs, AnswerFormat format) {
        if (!read.repeatable()) {
            return NONE;
        }
        String asked = String.join("\n", text, graphs.toString(), format.type().toString());
        return new AnswerTag("W/\"%s-%s\"".formatted(stamp,
                DigestUtils.sha256Hex(asked.getBytes(StandardCharsets.UTF_8)).substring(0, 16)));
    }

    /** Whether the request says that its sender holds this answer. */
    boolean isKnownTo(HttpServletRequest request) {
        return value != null && !request.getMethod().equals("POST") && Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(tags -> Stream.of(tags.split(","))).map(String::strip).anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(value)));
    }

    /** Tags are compared weakly here (RFC 9110, section 13.1.2). */
    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    void notModified(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        response.setHeader(HttpHeaders.ETAG, value);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** The status and headers of the answer. */
    void head(HttpServletResponse response, AnswerFormat format) {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(format.type().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, value == null ? "no-store" : "no-cache");
        if (value != null) {
            response.setHeader(HttpHeaders.ETAG, value);
        }
    }
}
