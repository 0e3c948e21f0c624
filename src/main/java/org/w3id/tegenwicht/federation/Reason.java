package org.w3id.tegenwicht.federation;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a member gave no answer: what the caller is told, and whether the member itself seems to be out of order. */
enum Reason {

    /** No connection. */
    UNREACHABLE(HttpStatus.SERVICE_UNAVAILABLE, true),
    /** It failed again and again, and is left alone for a while. */
    PAUSED(HttpStatus.SERVICE_UNAVAILABLE, false),
    /** The answer was not there in time. */
    TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, true),
    /** The connection ended before the answer did. */
    BROKEN_OFF(HttpStatus.BAD_GATEWAY, true),
    /** It says that something is wrong on its side, or that it is too busy. */
    FAILED(HttpStatus.BAD_GATEWAY, true),
    /** It says that it does not answer this, or not us. */
    REFUSED(HttpStatus.BAD_GATEWAY, false),
    /** It sends us elsewhere, where we do not go. */
    REDIRECTED(HttpStatus.BAD_GATEWAY, true),
    /** It answers in a form that we do not read. */
    WRONG_FORM(HttpStatus.BAD_GATEWAY, true),
    /** It answers in the right form, but not according to its rules. */
    UNREADABLE(HttpStatus.BAD_GATEWAY, true),
    /** Its answer has more rows than we take. */
    TOO_MANY_ROWS(HttpStatus.UNPROCESSABLE_CONTENT, false),
    /** Its answer is longer than we take. */
    TOO_LARGE(HttpStatus.UNPROCESSABLE_CONTENT, false),
    /** It holds something without a name, about which it cannot be asked again. */
    BLANK_NODE(HttpStatus.UNPROCESSABLE_CONTENT, false);

    private final HttpStatus status;
    private final boolean outOfOrder;

    Reason(HttpStatus status, boolean outOfOrder) {
        this.status = status;
        this.outOfOrder = outOfOrder;
    }

    /** What the caller is told when there is no answer because of it. */
    HttpStatus status() {
        return status;
    }

    /** Whether it counts against the member, so that it is left alone when it goes on. */
    boolean outOfOrder() {
        return outOfOrder;
    }

    /** As it stands in answers, metrics and the keys of messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
