package org.w3id.tegenwicht.publish.dumps;

/** The dumps could not be written or read: a full disk, a folder that is not ours. The message says what to look at. */
public class DumpsUnavailableException extends RuntimeException {

    DumpsUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
