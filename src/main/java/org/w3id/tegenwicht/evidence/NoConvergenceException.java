package org.w3id.tegenwicht.evidence;

/** An estimate that is found step by step was not found. The message says which, in plain English. */
public final class NoConvergenceException extends ArithmeticException {

    NoConvergenceException(String message) {
        super(message);
    }
}
