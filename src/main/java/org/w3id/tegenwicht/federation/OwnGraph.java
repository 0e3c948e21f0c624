package org.w3id.tegenwicht.federation;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.http.HttpStatus;
import org.w3id.tegenwicht.graph.StoreUnavailableException;
import org.w3id.tegenwicht.sparql.Failure;
import org.w3id.tegenwicht.sparql.InsideEndpoint;

/**
 * Our own graph as a member: asked inside the server, whatever address it listens on, under the rules of {@code /sparql}. On threads of its
 * own: FedX interrupts those whose answer it needs no longer, and one that is interrupted while it reads the store would close its files.
 */
final class OwnGraph implements Exchange {

    private final InsideEndpoint endpoint;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> Thread.ofPlatform().daemon().name("federation-own-graph").unstarted(task));

    OwnGraph(InsideEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public byte[] answer(String query, String form, Duration limit) throws InterruptedException {
        try {
            return threads.submit(() -> endpoint.answer(query, form, limit)).get();
        } catch (ExecutionException wrong) {
            throw fault(wrong.getCause());
        }
    }

    private static RuntimeException fault(Throwable cause) {
        return switch (cause) {
            case Failure refused -> new MemberFault(Member.OURS, refused.status().is4xxClientError() ? Reason.REFUSED : Reason.TIMEOUT, refused.status(),
                    "(our own graph) did not answer its part of the query: " + refused.getMessage());
            case StoreUnavailableException away -> new MemberFault(Member.OURS, Reason.FAILED, HttpStatus.SERVICE_UNAVAILABLE,
                    "(our own graph) cannot be reached just now.");
            case RuntimeException other -> other;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
