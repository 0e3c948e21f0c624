package org.w3id.tegenwicht.sparql;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why a request gets no answer, as its caller is told: a status, a kind to recognise it by, a sentence that says what is wrong and
 * what to do, and what belongs to this kind, such as line and column.
 */
public final class Failure extends RuntimeException {

    private final HttpStatus status;
    private final FailureKind kind;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    Failure(HttpStatus status, FailureKind kind, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.kind = kind;
    }

    static Failure badRequest(FailureKind kind, String detail) {
        return new Failure(HttpStatus.BAD_REQUEST, kind, detail);
    }

    static Failure forbidden(FailureKind kind, String detail) {
        return new Failure(HttpStatus.FORBIDDEN, kind, detail);
    }

    static Failure tooLong(String what, long limit) {
        return new Failure(HttpStatus.CONTENT_TOO_LARGE, FailureKind.TOO_LARGE, "The %s is longer than the %,d bytes allowed here. "
                .formatted(what, limit) + "Split it into several smaller ones.").with("limit", limit);
    }

    static Failure unsupportedType(String got, String accepted) {
        return new Failure(HttpStatus.UNSUPPORTED_MEDIA_TYPE, FailureKind.UNSUPPORTED_TYPE,
                "The body is sent as %s. Send it as one of: %s.".formatted(got == null ? "nothing in particular" : got, accepted))
                .header(HttpHeaders.ACCEPT, accepted);
    }

    static Failure unsupportedCharset(String got) {
        return new Failure(HttpStatus.UNSUPPORTED_MEDIA_TYPE, FailureKind.UNSUPPORTED_TYPE, "The body is sent as %s. Send it as UTF-8.".formatted(got));
    }

    static Failure notAcceptable(String asked, String offered) {
        return new Failure(HttpStatus.NOT_ACCEPTABLE, FailureKind.NOT_ACCEPTABLE,
                "This answer cannot be written as %s. Ask for one of: %s.".formatted(asked, offered));
    }

    static Failure methodNotAllowed(String method, String allowed) {
        return new Failure(HttpStatus.METHOD_NOT_ALLOWED, FailureKind.METHOD_NOT_ALLOWED,
                "%s is not for this address. Use one of: %s.".formatted(method, allowed)).header(HttpHeaders.ALLOW, allowed);
    }

    static Failure timeIsUp(Duration limit) {
        return new Failure(HttpStatus.SERVICE_UNAVAILABLE, FailureKind.TIME_LIMIT,
                "The query took longer than the %s seconds allowed here. Make it more specific, or ask for fewer rows with LIMIT."
                        .formatted(limit.toMillis() / 1000.0))
                .with("limitSeconds", limit.toMillis() / 1000.0).header(HttpHeaders.RETRY_AFTER, "30");
    }

    /** What would take more stack than a request has. */
    static Failure tooComplex() {
        return badRequest(FailureKind.TOO_COMPLEX,
                "The query is too long a chain of operators, paths or patterns. Use IN or VALUES, or ask in parts.");
    }

    static Failure busy() {
        return new Failure(HttpStatus.SERVICE_UNAVAILABLE, FailureKind.BUSY,
                "All places for queries are taken. Try again in a moment.").header(HttpHeaders.RETRY_AFTER, "5");
    }

    Failure with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    Failure header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** What the caller is told in one number. */
    public HttpStatus status() {
        return status;
    }

    FailureKind kind() {
        return kind;
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, String> headers() {
        return headers;
    }
}
