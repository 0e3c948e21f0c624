package org.w3id.tegenwicht.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence that the store is taken, instead of a stack trace. */
class StoreInUseAnalyzer extends AbstractFailureAnalyzer<StoreInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoreInUseException cause) {
        return new FailureAnalysis(cause.getMessage(), "Stop the other one, or start this one with a folder (tegenwicht.home) and a port (server.port) of its own.",
                cause);
    }
}
