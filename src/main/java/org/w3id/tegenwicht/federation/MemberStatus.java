package org.w3id.tegenwicht.federation;

import java.time.Instant;

/**
 * How a member has been doing since the start of this server.
 *
 * @param state {@code up}, {@code failing} (the last request failed), {@code paused} (left alone for a while) or {@code unasked}
 * @param lastContact when it last answered, be it with a refusal; null when never
 * @param responseMillis how long that answer took
 * @param lastFaultAt when it last failed; null when never
 * @param lastFault in one word, see {@link Reason}
 * @param lastFaultDetail in a sentence
 * @param pausedUntil until when it is left alone; null when it is not
 * @param requests how many requests it was sent
 * @param failures how many had no answer that counts, those not sent during a pause included
 * @param refusedAnswers how many of those were answers with too many rows or bytes
 */
record MemberStatus(
        String state,
        Instant lastContact,
        Long responseMillis,
        Instant lastFaultAt,
        String lastFault,
        String lastFaultDetail,
        Instant pausedUntil,
        long requests,
        long failures,
        long refusedAnswers) {
}
