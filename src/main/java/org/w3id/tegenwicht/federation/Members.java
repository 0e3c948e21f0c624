package org.w3id.tegenwicht.federation;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.query.KnownMembers;
import org.w3id.tegenwicht.sparql.InsideEndpoint;

/** Our own graph and the configured members, with what is known about how they are doing. */
@Component
@EnableConfigurationProperties(FederationSettings.class)
class Members implements KnownMembers, DisposableBean {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** Our own graph has no limit of its own in rows: that of the answer and of its bytes count. */
    private static final int ANY_ROWS = Integer.MAX_VALUE;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, KnownMember> members = new LinkedHashMap<>();
    private final String base;

    Members(FederationSettings settings, InsideEndpoint own, GraphSettings graph, MeterRegistry metrics) {
        this.base = graph.base();
        members.put(Member.OURS, new KnownMember(Member.OURS, null, new OwnGraph(own), settings.timeLimit(), ANY_ROWS, subject -> true,
                state(Member.OURS, settings, metrics)));
        settings.members().forEach(member -> members.put(member.name(), new KnownMember(member.name(), member.endpoint(),
                new HttpExchange(client, member), member.timeout(), member.maxRows(), member::knows, state(member.name(), settings, metrics))));
    }

    private static MemberState state(String name, FederationSettings settings, MeterRegistry metrics) {
        return new MemberState(name, settings, InstantSource.system(), metrics);
    }

    /** All of them, our own graph first. */
    Collection<KnownMember> all() {
        return members.values();
    }

    /** By name. */
    Map<String, KnownMember> byName() {
        return Map.copyOf(members);
    }

    @Override
    public boolean has(String member) {
        return members.containsKey(member);
    }

    /** The IRI that stands for a member in a query, on every server with our data the same. */
    String iri(KnownMember member) {
        return base + "federated/" + member.name();
    }

    /** Each IRI after SERVICE that stands for a member: the one with its name, and its endpoint. */
    Map<String, KnownMember> byService() {
        Map<String, KnownMember> services = new LinkedHashMap<>();
        for (KnownMember member : members.values()) {
            services.put(iri(member), member);
            if (!member.isOurs()) {
                services.put(member.endpoint().toString(), member);
            }
        }
        return services;
    }

    @Override
    public void destroy() {
        client.shutdownNow();
    }
}
