package org.w3id.tegenwicht.intake;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the faults in the curated files as a list, instead of a stack trace. */
class LoadFailureAnalyzer extends AbstractFailureAnalyzer<LoadFailure> {

    private static final int SHOWN = 100;

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LoadFailure cause) {
        int more = cause.faults().size() - SHOWN;
        String list = cause.faults().stream().limit(SHOWN).map(fault -> "  " + fault).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                cause.getMessage() + ":\n\n" + list + (more > 0 ? "\n  ... and " + more + " more" : ""),
                "Mend the files and start again. What each record needs stands in docs/data-conventions.md.",
                cause);
    }
}
