package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;

/** {@code /data}: whole graphs after the SPARQL 1.1 Graph Store Protocol. Anybody reads; the editor writes, through {@link Writes}. */
final class DataEndpoint extends GSP_RW {

    private static final String ALLOWED = "GET, HEAD, PUT, POST, DELETE, OPTIONS";

    private final GraphNames names;
    private final GraphReader reader;
    private final RdfBody bodies;
    private final Writes writes;
    private final FailureWriter failures;

    DataEndpoint(GraphNames names, GraphReader reader, RdfBody bodies, Writes writes, FailureWriter failures) {
        this.names = names;
        this.reader = reader;
        this.bodies = bodies;
        this.writes = writes;
        this.failures = failures;
    }

    @Override
    public void process(HttpAction action) {
        failures.guard(action.getRequest(), action.getResponse(), () -> {
            if (!List.of(ALLOWED.split(", ")).contains(action.getRequestMethod())) {
                throw Failure.methodNotAllowed(action.getRequestMethod(), ALLOWED);
            }
            super.process(action);
        });
    }

    @Override
    public void validate(HttpAction action) {
        if (!List.of("GET", "HEAD", "OPTIONS").contains(action.getRequestMethod())) {
            Editing.checkEditor(action.getRequest());
        }
        if (List.of("PUT", "POST").contains(action.getRequestMethod())) {
            RdfBody.checkType(action.getRequest());
        }
    }

    @Override
    protected void doOptions(HttpAction action) {
        action.setResponseHeader(HttpHeaders.ALLOW, ALLOWED);
        action.setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpAction action) {
        try {
            reader.answer(GraphTarget.of(action.getRequest(), names), action.getRequest(), action.getResponse());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    protected void doHead(HttpAction action) {
        doGet(action);
    }

    @Override
    protected void doPut(HttpAction action) {
        put(action, GraphTarget.of(action.getRequest(), names), true);
    }

    @Override
    protected void doPost(HttpAction action) {
        if (GraphTarget.isLeftToServer(action.getRequest())) {
            GraphTarget fresh = GraphTarget.fresh(names);
            put(action, fresh, false);
            String path = fresh.name().getURI().substring(names.base().length());
            action.setResponseHeader(HttpHeaders.LOCATION, ServletUriComponentsBuilder.fromContextPath(action.getRequest()).path("/" + path).toUriString());
        } else {
            put(action, GraphTarget.of(action.getRequest(), names), false);
        }
    }

    private void put(HttpAction action, GraphTarget target, boolean replace) {
        HttpServletRequest request = action.getRequest();
        Node name = target.written();
        Graph content = bodies.read(request);
        boolean[] isNew = new boolean[1];
        long generation = writes.write(request, name, draft -> {
            isNew[0] = !draft.containsGraph(name);
            if (replace) {
                empty(draft, name);
            }
            content.find().forEachRemaining(triple -> draft.add(Quad.create(name, triple)));
            return replace ? Change.replace(name, content) : Change.quads(List.of(), draft.added());
        });
        Editing.answer(action.getResponse(), isNew[0] ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_NO_CONTENT, generation);
    }

    @Override
    protected void doDelete(HttpAction action) {
        Node name = GraphTarget.of(action.getRequest(), names).written();
        long generation = writes.write(action.getRequest(), name, draft -> {
            if (!draft.containsGraph(name)) {
                throw new Failure(HttpStatus.NOT_FOUND, FailureKind.NO_SUCH_GRAPH, "There is no graph <%s>.".formatted(name));
            }
            empty(draft, name);
            return Change.drop(name);
        });
        Editing.answer(action.getResponse(), HttpServletResponse.SC_NO_CONTENT, generation);
    }

    private static void empty(Draft draft, Node name) {
        draft.stream(name, Node.ANY, Node.ANY, Node.ANY).toList().forEach(draft::delete);
    }
}
