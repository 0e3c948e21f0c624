package org.w3id.tegenwicht.federation;

import java.time.Duration;

/** One way to put a question to a member and have its whole answer. */
interface Exchange {

    String ROWS = "application/sparql-results+json";
    String STATEMENTS = "application/n-triples";

    /**
     * @param query SPARQL 1.1
     * @param form the one media type in which an answer is read: {@link #ROWS} or {@link #STATEMENTS}
     * @param limit how long it may take
     * @throws MemberFault when there is no whole answer in that form in that time
     * @throws InterruptedException when nobody waits for the answer any more
     */
    byte[] answer(String query, String form, Duration limit) throws InterruptedException;
}
