package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * The graph that a request of the Graph Store Protocol is about.
 *
 * @param name the name of a graph; nothing for the union of all
 */
record GraphTarget(Node name) {

    static GraphTarget of(HttpServletRequest request) {
        Map<String, String[]> parameters = request.getParameterMap();
        boolean all = parameters.containsKey("default");
        if (all == parameters.containsKey("graph")) {
            throw Failure.badRequest("parameters", "Say which graph: ?graph=<its IRI>, or ?default for the union of all. "
                    + "The service description at /sparql lists the graphs.");
        }
        if (all) {
            return new GraphTarget(null);
        }
        QueryRequest.checkOne(parameters, "graph");
        return new GraphTarget(NodeFactory.createURI(absolute(request.getParameter("graph"))));
    }

    boolean isUnion() {
        return name == null;
    }

    /** The name of the graph, when it is one that can be written. */
    Node writable() {
        if (isUnion()) {
            throw Draft.noDefaultGraph();
        }
        return name;
    }

    private static String absolute(String iri) {
        try {
            if (IRIx.create(iri).isAbsolute()) {
                return iri;
            }
        } catch (IRIException malformed) {
            throw Failure.badRequest("parameters", "The name of the graph is not an IRI: " + malformed.getMessage());
        }
        throw Failure.badRequest("parameters", "The name of the graph has to be an absolute IRI, and \"%s\" is not.".formatted(iri));
    }
}
