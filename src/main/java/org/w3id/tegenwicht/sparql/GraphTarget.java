package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.graph.GraphNames;

/**
 * The graph that a request of the Graph Store Protocol is about: named by {@code ?graph=}, or by the address itself below {@code /data/}.
 *
 * @param name the name of a graph; nothing for the default graph
 * @param unnamed what is written when the default graph is meant: reading that reads the union of all graphs, so statements of no graph
 *         in particular are kept in one of their own
 */
record GraphTarget(Node name, Node unnamed) {

    /** Finds out which graph is meant. */
    static GraphTarget of(HttpServletRequest request, GraphNames names) {
        Map<String, String[]> parameters = QueryRequest.parameters(request);
        Node unnamed = names.unnamed();
        String direct = DirectGraph.path(request);
        if (direct != null) {
            refuse(parameters);
            return new GraphTarget(NodeFactory.createURI(AskedGraphs.absolute(names.base() + direct)), unnamed);
        }
        boolean all = parameters.containsKey("default");
        if (all == parameters.containsKey("graph")) {
            throw Failure.badRequest(FailureKind.PARAMETERS, "Say which graph: ?graph=<its IRI>, or ?default for the union of all. "
                    + "The service description at /sparql lists the graphs.");
        }
        if (all) {
            return new GraphTarget(null, unnamed);
        }
        QueryRequest.checkOne(parameters, "graph");
        String asked = AskedGraphs.absolute(request.getParameter("graph"));
        EngineGraphs.refuse(asked);
        return new GraphTarget(NodeFactory.createURI(canonical(asked, request, names)), unnamed);
    }

    /** Whether the request leaves it to the server to name a graph for what it brings. */
    static boolean isLeftToServer(HttpServletRequest request) {
        return DirectGraph.path(request) == null && QueryRequest.parameters(request).isEmpty();
    }

    /** A graph with a name that nobody has used. */
    static GraphTarget fresh(GraphNames names) {
        return new GraphTarget(NodeFactory.createURI(names.base() + DirectGraph.ROOT + UUID.randomUUID()), names.unnamed());
    }

    boolean isUnion() {
        return name == null;
    }

    /** The graph that a write goes to. */
    Node written() {
        return isUnion() ? unnamed : name;
    }

    private static void refuse(Map<String, String[]> parameters) {
        if (parameters.containsKey("default") || parameters.containsKey("graph")) {
            throw Failure.badRequest(FailureKind.PARAMETERS, "The address names a graph already. Leave ?graph and ?default out, or ask /data.");
        }
    }

    /** The name by which a graph is kept, when it is called by the address that this server answers at. */
    private static String canonical(String iri, HttpServletRequest request, GraphNames names) {
        String here = ServletUriComponentsBuilder.fromContextPath(request).path("/" + DirectGraph.ROOT).toUriString();
        return iri.startsWith(here) ? names.base() + DirectGraph.ROOT + iri.substring(here.length()) : iri;
    }
}
