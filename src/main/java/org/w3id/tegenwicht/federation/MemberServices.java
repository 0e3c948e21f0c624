package org.w3id.tegenwicht.federation;

import java.util.Map;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.algebra.evaluation.federation.FederatedService;
import org.eclipse.rdf4j.query.algebra.evaluation.federation.FederatedServiceResolver;

/** The only services that a query can reach: those of the members. RDF4J's own resolver would open any address. */
final class MemberServices implements FederatedServiceResolver {

    private final Map<String, MemberService> services;

    /** @param services by each IRI that stands for them */
    MemberServices(Map<String, MemberService> services) {
        this.services = Map.copyOf(services);
    }

    @Override
    public FederatedService getService(String iri) {
        MemberService service = services.get(iri);
        if (service == null) {
            throw new QueryEvaluationException("SERVICE <" + iri + "> is no member");
        }
        return service;
    }
}
