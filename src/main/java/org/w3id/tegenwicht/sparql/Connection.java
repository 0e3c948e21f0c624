package org.w3id.tegenwicht.sparql;

import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.ClientAbortException;

/** Cuts a connection in the middle of an answer, so that the part that was sent can never look complete. */
final class Connection {

    private static final String CUT = Connection.class.getName() + ".cut";

    private Connection() {
    }

    /** Asks for the cut; Fuseki swallows every exception, so it happens in {@link #close} after Fuseki is done. */
    static void cut(ServletRequest request, String reason) {
        request.setAttribute(CUT, reason);
    }

    /** Carries out a cut that was asked for: Tomcat then closes the socket without ending the body, and without a page about it. */
    static void close(ServletRequest request) throws ClientAbortException {
        if (request.getAttribute(CUT) instanceof String reason) {
            throw new ClientAbortException(reason);
        }
    }
}
