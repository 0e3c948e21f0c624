package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * On what condition a caller wants a write (RFC 9110, 13.1): tags name a generation of the whole graph, {@code *} means that there is
 * something where it writes.
 *
 * @param match the If-Match header
 * @param noneMatch the If-None-Match header
 */
record Preconditions(String match, String noneMatch) {

    private static final String ANY = "*";

    static Preconditions of(HttpServletRequest request) {
        return new Preconditions(header(request, HttpHeaders.IF_MATCH), header(request, HttpHeaders.IF_NONE_MATCH));
    }

    /**
     * Makes sure that what the caller has seen is what there is.
     *
     * @param described whether the graph was only described since the generation before, which takes nothing from that
     */
    void checkSeen(long generation, BooleanSupplier described) {
        if (!match.isEmpty() && !match.equals(ANY) && !tells(match, generation) && !(tells(match, generation - 1) && described.getAsBoolean())) {
            throw failed("The graph has changed since you read it; it is now at generation %d. Read it again.", generation);
        }
    }

    /** Makes sure that there is something, or nothing, where the caller writes. */
    void checkThere(boolean there, long generation) {
        if (match.equals(ANY) && !there) {
            throw failed("There is no graph of this name at generation %d, and If-Match: * asks for one. Leave it out to make it.", generation);
        }
        if (there && (noneMatch.equals(ANY) || tells(noneMatch, generation))) {
            throw failed("There is something here already, at generation %d, and If-None-Match rules that out. Read it first.", generation);
        }
    }

    private static boolean tells(String tags, long generation) {
        return tags.contains("\"" + generation + "\"") || tags.contains("\"" + generation + "-");
    }

    private static Failure failed(String detail, long generation) {
        return new Failure(HttpStatus.PRECONDITION_FAILED, FailureKind.CHANGED, detail.formatted(generation)).with("generation", generation);
    }

    private static String header(HttpServletRequest request, String name) {
        return String.join(",", Collections.list(request.getHeaders(name))).strip();
    }
}
