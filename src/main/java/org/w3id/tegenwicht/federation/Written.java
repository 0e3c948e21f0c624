package org.w3id.tegenwicht.federation;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * An answer and the form in which its caller wants it.
 *
 * @param told the answer with its warnings
 * @param format how to write it
 */
record Written(Answer.Told told, AnswerFormat format) {

    /** @param status the address of the page about the members, where each warning is explained */
    ResponseEntity<byte[]> sent(String status) {
        List<String> links = told.warnings().stream().map(warning -> status + "#" + warning.member()).distinct().toList();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(format.type()).varyBy(HttpHeaders.ACCEPT).cacheControl(CacheControl.noStore());
        told.warnings().forEach(warning -> answer.header(FederationController.WARNING, header(warning)));
        if (!links.isEmpty()) {
            answer.header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, FederationController.WARNING);
        }
        return answer.body(AnswerWriter.write(told, format, links));
    }

    /** As a structured field (RFC 9651): {@code "name"; reason="timeout"; detail="..."}. */
    private static String header(MemberFault warning) {
        return "\"%s\"; reason=\"%s\"; detail=\"%s\"".formatted(warning.member(), warning.reason().word(),
                warning.getMessage().replaceAll("[^ -~]", "?").replaceAll("([\"\\\\])", "\\\\$1"));
    }
}
