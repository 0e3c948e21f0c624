package org.w3id.tegenwicht.federation;

import java.util.List;
import java.util.Map;

/**
 * A member as pages and programs see it; never a password.
 *
 * @param name what queries, errors and metrics call it
 * @param iri what stands for it after SERVICE
 * @param title in the language of the reader
 * @param endpoint its address; null for our own graph
 * @param prefixes short names that a query may use without declaring them
 * @param uriSpace what the IRIs begin with about which it says anything; empty: about all
 * @param timeoutSeconds how long one request to it may take
 * @param maxRows how many rows one answer of it may have; null when only its size counts
 * @param maxBytes how long one answer of it may be; null for our own graph
 * @param status how it has been doing
 */
record MemberView(
        String name,
        String iri,
        String title,
        String endpoint,
        Map<String, String> prefixes,
        List<String> uriSpace,
        double timeoutSeconds,
        Integer maxRows,
        Long maxBytes,
        MemberStatus status) {
}
