package org.w3id.tegenwicht.federation;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.w3id.tegenwicht.graph.StoreUnavailableException;
import org.w3id.tegenwicht.sparql.Failure;
import org.w3id.tegenwicht.sparql.InsideEndpoint;

/** Our own graph as a member: asked inside the server, whatever address it listens on, under the rules of {@code /sparql}. */
final class OwnGraph implements Exchange {

    private final InsideEndpoint endpoint;

    OwnGraph(InsideEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public byte[] answer(String query, String form, Duration limit) {
        try {
            return endpoint.answer(query, form, limit);
        } catch (Failure refused) {
            Reason reason = refused.status().is4xxClientError() ? Reason.REFUSED : Reason.TIMEOUT;
            throw new MemberFault(Member.OURS, reason, refused.status(), "(our own graph) did not answer its part of the query: " + refused.getMessage());
        } catch (StoreUnavailableException away) {
            throw new MemberFault(Member.OURS, Reason.FAILED, HttpStatus.SERVICE_UNAVAILABLE, "(our own graph) cannot be reached just now.");
        }
    }
}
