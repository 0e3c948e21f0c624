package org.w3id.tegenwicht.federation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.federated.FedXConfig;
import org.eclipse.rdf4j.federated.FedXFactory;
import org.eclipse.rdf4j.federated.endpoint.Endpoint;
import org.eclipse.rdf4j.federated.endpoint.EndpointFactory;
import org.eclipse.rdf4j.federated.evaluation.FederationEvalStrategy;
import org.eclipse.rdf4j.federated.evaluation.FederationEvaluationStrategyFactory;
import org.eclipse.rdf4j.federated.repository.FedXRepository;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.algebra.evaluation.TripleSource;
import org.eclipse.rdf4j.query.algebra.evaluation.impl.EvaluationStatistics;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * FedX for one query: what goes wrong is known to belong to it, and all its threads and connections end with it. It is cheap to make: FedX starts a thread
 * only when there is work for it, and what was found out about sources is kept in {@link KnownSources}.
 */
final class OneFederation implements AutoCloseable {

    private static final int THREADS = 6;
    /** A union waits in such a thread for the unions inside it: with as few as for joins they all wait for one another. */
    private static final int UNION_THREADS = 64;

    private final Asking asking;
    private final QueryBudget budget;
    private final FedXRepository repository;

    /**
     * @param without members that are not asked
     * @param partial whether a member that fails in a SERVICE can be missed
     */
    OneFederation(Members members, Set<String> without, KnownSources sources, Asking asking, boolean partial) {
        this.asking = asking;
        this.budget = new QueryBudget(asking);
        List<Endpoint> endpoints = members.all().stream().filter(member -> !without.contains(member.name()))
                .map(member -> EndpointFactory.loadEndpoint(member.name(),
                        new MemberRepository(member.name(), new MemberCall(member, asking, asking::failed)))).toList();
        int seconds = Math.toIntExact(asking.left().toSeconds() + 1);
        this.repository = FedXFactory.newFederation().withMembers(endpoints).withFederatedServiceResolver(services(members, asking))
                .withFederationEvaluationStrategyFactory(strategies(members, partial))
                .withConfig(new FedXConfig().withEnforceMaxQueryTime(seconds).withJoinWorkerThreads(THREADS).withLeftJoinWorkerThreads(THREADS)
                        .withUnionWorkerThreads(UNION_THREADS).withSourceSelectionCacheFactory(() -> sources)
                        .withEnableOptionalAsBindJoin(false)) // it forgets the FILTER of an OPTIONAL
                .create();
        repository.init();
    }

    private static MemberServices services(Members members, Asking asking) {
        Map<String, MemberService> services = new HashMap<>();
        members.byService().forEach((iri, member) -> {
            MemberCall call = new MemberCall(member, asking, asking::silenced);
            MemberRepository repository = new MemberRepository(member.name(), call);
            services.put(iri, new MemberService(repository, call));
        });
        return new MemberServices(services);
    }

    private FederationEvaluationStrategyFactory strategies(Members members, boolean partial) {
        Set<String> missable = members.byService().entrySet().stream().filter(service -> partial && !service.getValue().isOurs())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return new FederationEvaluationStrategyFactory() {
            @Override
            public FederationEvalStrategy createEvaluationStrategy(Dataset dataset, TripleSource triples, EvaluationStatistics statistics) {
                BudgetedStrategy strategy = new BudgetedStrategy(getFederationContext(), budget, new SilentServices(missable));
                strategy.setCollectionFactory(collectionFactorySupplier);
                return strategy;
            }
        };
    }

    Answer answer(String text, int maxRows) {
        try (RepositoryConnection connection = repository.getConnection()) {
            Query query = connection.prepareQuery(text);
            query.setMaxExecutionTime(Math.toIntExact(asking.left().toSeconds() + 1));
            return new Evaluation(asking, budget, maxRows).of(query);
        }
    }

    /** In the background: a thread that still waits for a member ends at the limit of that member, and nobody has to wait for it. */
    @Override
    public void close() {
        Thread.ofVirtual().name("federation-end").start(repository::shutDown);
    }
}
