package org.w3id.tegenwicht.federation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.federated.FedXConfig;
import org.eclipse.rdf4j.federated.FedXFactory;
import org.eclipse.rdf4j.federated.endpoint.Endpoint;
import org.eclipse.rdf4j.federated.endpoint.EndpointFactory;
import org.eclipse.rdf4j.federated.repository.FedXRepository;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * FedX for one query: what goes wrong is known to belong to it, and all its threads and connections end with it. It is cheap to make: FedX starts a thread
 * only when there is work for it, and what was found out about sources is kept in {@link KnownSources}.
 */
final class OneFederation implements AutoCloseable {

    private static final int THREADS = 6;

    private final Asking asking;
    private final FedXRepository repository;

    /**
     * @param without members that are not asked
     * @param partial whether a member that fails in a SERVICE can be missed
     */
    OneFederation(Members members, Set<String> without, KnownSources sources, Asking asking, boolean partial) {
        this.asking = asking;
        List<Endpoint> endpoints = members.all().stream().filter(member -> !without.contains(member.name()))
                .map(member -> EndpointFactory.loadEndpoint(member.name(),
                        new MemberRepository(member.name(), new MemberCall(member, asking, asking::failed)))).toList();
        int seconds = Math.toIntExact(asking.left().toSeconds() + 1);
        this.repository = FedXFactory.newFederation().withMembers(endpoints).withFederatedServiceResolver(services(members, asking, partial))
                .withConfig(new FedXConfig().withEnforceMaxQueryTime(seconds).withJoinWorkerThreads(THREADS).withLeftJoinWorkerThreads(THREADS)
                        .withUnionWorkerThreads(THREADS).withSourceSelectionCacheFactory(() -> sources))
                .create();
        repository.init();
    }

    private static MemberServices services(Members members, Asking asking, boolean partial) {
        Map<String, MemberService> services = new HashMap<>();
        members.byService().forEach((iri, member) -> {
            MemberCall call = new MemberCall(member, asking, asking::silenced);
            MemberRepository repository = new MemberRepository(member.name(), call);
            services.put(iri, new MemberService(repository, call, partial && !member.isOurs()));
        });
        return new MemberServices(services);
    }

    Answer answer(String text, int maxRows) {
        try (RepositoryConnection connection = repository.getConnection()) {
            Query query = connection.prepareQuery(text);
            query.setMaxExecutionTime(Math.toIntExact(asking.left().toSeconds() + 1));
            return new Evaluation(asking, maxRows).of(query);
        }
    }

    /** In the background: a thread that still waits for a member ends at the limit of that member, and nobody has to wait for it. */
    @Override
    public void close() {
        Thread.ofVirtual().name("federation-end").start(repository::shutDown);
    }
}
