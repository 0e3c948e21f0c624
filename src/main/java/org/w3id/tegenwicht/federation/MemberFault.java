package org.w3id.tegenwicht.federation;

import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.springframework.http.HttpStatus;

/** A member gave no answer that counts. The message names it, and holds nothing that it sent. */
final class MemberFault extends QueryEvaluationException {

    private final String member;
    private final Reason reason;
    private final HttpStatus status;
    private final String what;

    MemberFault(String member, Reason reason, String what) {
        this(member, reason, reason.status(), what);
    }

    /** @param status what the caller is told, where that is known better than by the reason */
    MemberFault(String member, Reason reason, HttpStatus status, String what) {
        super("Member '" + member + "' " + what);
        this.member = member;
        this.reason = reason;
        this.status = status;
        this.what = what;
    }

    String member() {
        return member;
    }

    Reason reason() {
        return reason;
    }

    HttpStatus status() {
        return status;
    }

    /** The message without the member: the rest of a sentence that begins with it. */
    String what() {
        return what;
    }

    /** The fault behind an exception of RDF4J, which wraps what it catches; null when there is none. */
    static MemberFault in(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof MemberFault fault) {
                return fault;
            }
        }
        return null;
    }
}
