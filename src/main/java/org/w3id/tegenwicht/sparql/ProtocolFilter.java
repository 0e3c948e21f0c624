package org.w3id.tegenwicht.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.fuseki.server.Dispatcher;

/**
 * Hands the requests of the SPARQL protocols to Fuseki. It stands in for Fuseki's own filter, which swallows every exception, also
 * those that have to cut a connection. A browser that opens {@code /sparql} is let through to the editor.
 */
final class ProtocolFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (asksForEditor((HttpServletRequest) request)
                || !Dispatcher.dispatch(DirectGraph.understood((HttpServletRequest) request), (HttpServletResponse) response)) {
            chain.doFilter(request, response);
        }
        Connection.close(request);
    }

    private static boolean asksForEditor(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && request.getServletPath().equals("/sparql") && request.getParameter("query") == null
                && (QueryRequest.asksForDescription(request) || request.getParameter(EditorController.STORED) != null)
                && Negotiation.prefersPage(request);
    }
}
