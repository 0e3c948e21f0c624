package org.w3id.tegenwicht.sparql;

import java.util.Collection;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateCreate;
import org.apache.jena.sparql.modify.request.UpdateData;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;

/** The names that Jena has for graphs of its own making, such as the union of all: nobody's statements are in them. */
final class EngineGraphs {

    private static final String NAMES = "urn:x-arq:";

    private EngineGraphs() {
    }

    static void refuse(String iri) {
        if (iri.startsWith(NAMES)) {
            throw refusal("There is no graph <%s>: names that begin with %s are the program's own.".formatted(iri, NAMES));
        }
    }

    /** The same for a graph that is written; with Jena's mark for the default graph no graph is named. */
    static void refuse(Node graph) {
        if (graph.isURI() && !graph.equals(Quad.defaultGraphNodeGenerated)) {
            refuse(graph.getURI());
        }
    }

    /** The same for a graph that a statement is added to, whose name may come from a variable. */
    static void refuseNew(Node graph) {
        if (!graph.isURI()) {
            throw Failure.badRequest(FailureKind.UPDATE, "A variable names a graph by %s, and graphs here are named by IRIs. Nothing was written."
                    .formatted(graph.isBlank() ? "a blank node" : graph));
        }
        refuse(graph.getURI());
    }

    /** The same for all graphs that one operation of an update names outside of patterns. */
    static void refuse(Update operation) {
        Stream<Node> named = switch (operation) {
            case UpdateDropClear one -> of(one.getTarget());
            case UpdateBinaryOp two -> Stream.concat(of(two.getSrc()), of(two.getDest()));
            case UpdateCreate create -> Stream.of(create.getGraph());
            case UpdateData data -> of(data.getQuads());
            case UpdateDeleteWhere delete -> of(delete.getQuads());
            case UpdateModify modify -> Stream.of(Stream.ofNullable(modify.getWithIRI()), modify.getUsing().stream(), modify.getUsingNamed().stream(),
                    of(modify.getDeleteQuads()), of(modify.getInsertQuads())).flatMap(graphs -> graphs);
            default -> Stream.empty();
        };
        named.forEach(EngineGraphs::refuse);
    }

    /** What is said when Jena itself refuses to write, because a variable was bound to such a name. */
    static Failure refusal(String reason) {
        return Failure.badRequest(FailureKind.GRAPH_NOT_OFFERED, reason + " The default graph, which is the union of all, is meant where no graph is named.");
    }

    private static Stream<Node> of(Target target) {
        return Stream.ofNullable(target.getGraph());
    }

    private static Stream<Node> of(Collection<Quad> quads) {
        return quads.stream().map(Quad::getGraph);
    }
}
