package org.w3id.tegenwicht.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.springframework.http.HttpStatus;

/** How much text one query may make: each text has a limit, and so has all of it together, since sorting keeps every row. */
record TextBudget(long longest, long all) {

    private static final Symbol MADE = Symbol.create("tegenwicht:textMade");

    /** Counts a text that is about to be made, and fails when it is too much. */
    void spend(FunctionEnv env, long characters) {
        AtomicLong made = made(env);
        if (characters > longest || made.addAndGet(characters) > all) {
            throw new Failure(HttpStatus.UNPROCESSABLE_CONTENT, FailureKind.TEXT_TOO_LONG,
                    "CONCAT, REPLACE, ENCODE_FOR_URI or GROUP_CONCAT make more text here than a query may: %,d characters at a time, %,d in all. Ask for it in parts."
                            .formatted(longest, all)).with("limit", longest);
        }
        if (characters > 1_000 && cancelled(env).get()) {
            throw new QueryCancelledException();
        }
    }

    /** The signal that the time of a query is up. */
    static AtomicBoolean cancelled(FunctionEnv env) {
        AtomicBoolean signal = env == null || env.getContext() == null ? null : Context.getCancelSignal(env.getContext());
        return signal == null ? new AtomicBoolean() : signal;
    }

    private static AtomicLong made(FunctionEnv env) {
        if (env == null || env.getContext() == null) {
            return new AtomicLong();
        }
        AtomicLong made = env.getContext().get(MADE);
        if (made == null) {
            made = new AtomicLong();
            env.getContext().set(MADE, made);
        }
        return made;
    }
}
