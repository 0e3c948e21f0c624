package org.w3id.tegenwicht.federation;

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
 * @param faultsBeforePause after how many faults in a row a member is left alone for a while
 * @param pause how long it is left alone the first time; each time that it fails again it is twice as long
 * @param maxPause the longest that it is left alone
 */
@ConfigurationProperties("tegenwicht.federation")
record FederationSettings(
        @DefaultValue List<Member> members,
        @DefaultValue("20s") Duration timeLimit,
        @DefaultValue("100000") int maxRows,
        @DefaultValue("3") int faultsBeforePause,
        @DefaultValue("5s") Duration pause,
        @DefaultValue("2m") Duration maxPause) {

    FederationSettings {
        members = List.copyOf(members);
        if (members.stream().map(Member::name).distinct().count() < members.size()
                || members.stream().map(Member::endpoint).distinct().count() < members.size()) {
            throw new IllegalArgumentException("tegenwicht.federation.members: no two members may have the same name or endpoint.");
        }
    }
}
