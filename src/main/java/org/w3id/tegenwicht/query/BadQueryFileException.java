package org.w3id.tegenwicht.query;

/** A file of {@code queries/} that cannot be used. The message names the file and the reason; the start fails on it. */
public class BadQueryFileException extends RuntimeException {

    BadQueryFileException(String file, String reason, Throwable cause) {
        super("queries/" + file + ": " + reason, cause);
    }

    BadQueryFileException(String file, String reason) {
        this(file, reason, null);
    }
}
