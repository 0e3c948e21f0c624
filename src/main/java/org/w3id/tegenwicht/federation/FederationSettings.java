package org.w3id.tegenwicht.federation;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom we ask together with our own graph, and how long we wait.
 *
 * @param members SPARQL endpoints of others; only the operator names them, never a request
 * @param timeLimit how long one federated query may take as a whole
 * @param maxRows more rows than this are an error, never a shorter answer
 */
@ConfigurationProperties("tegenwicht.federation")
record FederationSettings(
        @DefaultValue List<Member> members,
        @DefaultValue("20s") Duration timeLimit,
        @DefaultValue("100000") int maxRows) {

    /**
     * @param name what errors call the member
     * @param endpoint the address of its SPARQL query service
     */
    record Member(String name, URI endpoint) {
    }
}
