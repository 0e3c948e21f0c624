package org.w3id.tegenwicht.federation;

import org.eclipse.rdf4j.http.client.SPARQLProtocolSession;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;

/** A member as RDF4J sees it, for as long as one federated query takes. */
final class MemberRepository extends SPARQLRepository {

    private final MemberCall call;

    MemberRepository(String name, MemberCall call) {
        super("urn:member:" + name); // never opened: the session asks in its own way
        this.call = call;
    }

    @Override
    protected SPARQLProtocolSession createSPARQLProtocolSession() {
        return new MemberSession(call);
    }
}
