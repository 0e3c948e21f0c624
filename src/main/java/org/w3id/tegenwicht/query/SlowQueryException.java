package org.w3id.tegenwicht.query;

import java.time.Duration;

/** A stored query took longer than it may. Nothing of its answer is handed out. */
public class SlowQueryException extends RuntimeException {

    SlowQueryException(String name, Duration limit, Throwable cause) {
        super("Query '" + name + "' took longer than " + limit.toMillis() + " ms", cause);
    }
}
