package org.w3id.tegenwicht.shapes;

/** A shapes graph does not follow the rules of SHACL, so nothing can be checked with it. The message says which rule. */
public class BrokenShapeException extends RuntimeException {

    public BrokenShapeException(String message, Throwable cause) {
        super(message, cause);
    }
}
