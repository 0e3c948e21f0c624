package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;

/**
 * The graphs that a request asks beside its query: {@code default-graph-uri} and {@code named-graph-uri}.
 *
 * @param defaults graphs that make up the default graph
 * @param named graphs that GRAPH reaches
 */
record AskedGraphs(List<String> defaults, List<String> named) {

    static final AskedGraphs NONE = new AskedGraphs(List.of(), List.of());

    static AskedGraphs of(HttpServletRequest request) {
        return new AskedGraphs(values(request, "default-graph-uri"), values(request, "named-graph-uri"));
    }

    /** Puts these graphs in the place of the query's own FROM and FROM NAMED, if there are any. */
    void applyTo(Query query) {
        if (defaults.isEmpty() && named.isEmpty()) {
            return;
        }
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        defaults.forEach(query::addGraphURI);
        named.forEach(query::addNamedGraphURI);
    }

    static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Stream.of(values).filter(value -> !value.isBlank()).map(AskedGraphs::absolute).toList();
    }

    /** A name of a graph, which may not depend on where it is said. */
    static String absolute(String iri) {
        try {
            if (IRIx.create(iri).isAbsolute()) {
                return iri;
            }
        } catch (IRIException malformed) {
            throw Failure.badRequest(FailureKind.PARAMETERS, "The name of the graph is not an IRI: " + malformed.getMessage());
        }
        throw Failure.badRequest(FailureKind.PARAMETERS, "The name of the graph has to be an absolute IRI, and \"%s\" is not.".formatted(iri));
    }
}
