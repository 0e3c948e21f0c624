package org.w3id.tegenwicht.sparql;

import java.util.Locale;

/** The kinds of failure that a caller can know by the type of the problem; what each means stands at {@code /errors}. */
public enum FailureKind {
    ANSWER_TOO_LARGE, BUSY, CHANGED, DEFAULT_GRAPH, ENCODING, ENTITY,
    FUNCTION_NOT_OFFERED, GRAPH_NOT_OFFERED, LOAD_NOT_OFFERED, METHOD_NOT_ALLOWED, MULTIPART, NO_SHAPES,
    NO_SUCH_GRAPH, NOT_ACCEPTABLE, NOT_AN_EDITOR, OWN_GRAPH, PARAMETERS, REQUEST,
    SERVICE_NOT_OFFERED, SHAPES, STORE_UNAVAILABLE, SYNTAX, TEXT_TOO_LONG, TIME_LIMIT,
    TOO_COMPLEX, TOO_DEEP, TOO_LARGE, TOO_MANY_VALUES, TOO_MUCH_TO_POOL, UNEXPECTED,
    UNSUPPORTED_TYPE, UPDATE, WRONG_CALL;

    /** How it is written in the type of a problem: {@code time-limit}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
