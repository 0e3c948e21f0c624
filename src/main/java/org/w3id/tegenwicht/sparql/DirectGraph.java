package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * Direct graph identification of the Graph Store Protocol (SPARQL 1.1, 4.1): below {@code /data/} the address names the graph. Fuseki
 * knows one address for all graphs, so it sees that one, and the handlers find the rest here.
 */
final class DirectGraph extends HttpServletRequestWrapper {

    /** Where such addresses begin, after our base. */
    static final String ROOT = "data/";

    private static final String PATH = DirectGraph.class.getName() + ".path";
    private static final String ENDPOINT = "/data";

    private DirectGraph(HttpServletRequest request) {
        super(request);
        request.setAttribute(PATH, request.getRequestURI().substring(request.getContextPath().length() + 1));
    }

    /** The request as Fuseki understands it. */
    static HttpServletRequest understood(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(ENDPOINT + "/") && path.length() > ENDPOINT.length() + 1 ? new DirectGraph(request) : request;
    }

    /** What follows our base in the name of the graph that the address names, as it was sent; null when it names none. */
    static String path(HttpServletRequest request) {
        return (String) request.getAttribute(PATH);
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + ENDPOINT;
    }

    @Override
    public String getServletPath() {
        return ENDPOINT;
    }

    @Override
    public String getPathInfo() {
        return null;
    }
}
