package org.w3id.tegenwicht.federation;

import java.net.URI;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * A member as this server deals with it: our own graph, or the endpoint of somebody else.
 *
 * @param name what it is called
 * @param endpoint its address; null for our own graph, which is asked without going through the network
 * @param exchange how it is asked
 * @param timeout how long one request to it may take
 * @param maxRows how many rows one answer of it may have
 * @param knows whether it may say something about a subject
 * @param state how it has been doing
 */
record KnownMember(String name, URI endpoint, Exchange exchange, Duration timeout, int maxRows, Predicate<String> knows, MemberState state) {

    boolean isOurs() {
        return endpoint == null;
    }
}
