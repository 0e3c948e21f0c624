package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.springframework.http.HttpHeaders;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;

/** {@code /sparql/update}: an update runs on a draft of the graph; the store gets what it changed, once that was checked. */
final class UpdateEndpoint extends SPARQL_Update {

    private static final String ALLOWED = "POST, OPTIONS";
    private static final String UPDATE = "application/sparql-update";
    private static final String ACCEPTED = UPDATE + ", application/x-www-form-urlencoded";

    private final SparqlSettings settings;
    private final String base;
    private final QueryReader reader;
    private final Writes writes;
    private final FailureWriter failures;

    UpdateEndpoint(SparqlSettings settings, String base, QueryReader reader, Writes writes, FailureWriter failures) {
        this.settings = settings;
        this.base = base;
        this.reader = reader;
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
    public void execOptions(HttpAction action) {
        action.setResponseHeader(HttpHeaders.ALLOW, ALLOWED);
        action.setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    public void validate(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        long limit = settings.maxUpdateSize().toBytes();
        Editing.checkEditor(request);
        boolean body = QueryRequest.isType(request, UPDATE);
        if (!body) {
            QueryRequest.checkForm(request, "update", ACCEPTED, limit);
        }
        QueryRequest.checkOne(QueryRequest.parameters(request, limit), "update", body);
    }

    @Override
    public void execute(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        long limit = settings.maxUpdateSize().toBytes();
        String text = QueryRequest.isType(request, UPDATE) ? QueryRequest.body(request, limit, "update") : request.getParameter("update");
        reader.checkText(text, limit, "update");
        Duration time = settings.timeLimit();
        UpdateRequest update = reader.apart(() -> read(text, using(request)), time);
        long generation = writes.write(request, null, draft -> {
            carryOut(update, draft, Deadline.in(time));
            return Change.quads(draft.removed(), draft.added());
        });
        Editing.answer(action.getResponse(), HttpServletResponse.SC_NO_CONTENT, generation);
    }

    /** One operation after the other: Jena counts the time of a request with several wrongly, and cancels it early (6.0.0). */
    private static void carryOut(UpdateRequest update, Draft draft, Deadline deadline) {
        for (Update operation : update.getOperations()) {
            UpdateExec.dataset(draft).update(operation).timeout(deadline.left().toMillis(), TimeUnit.MILLISECONDS).build().execute();
        }
    }

    private UpdateRequest read(String text, UsingList using) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        UpdateRequest update = UpdateFactory.read(using, in, base, Syntax.syntaxSPARQL_11);
        UpdatePolicy policy = new UpdatePolicy(reader.policy());
        update.getOperations().forEach(operation -> {
            EngineGraphs.refuse(operation);
            operation.visit(policy);
        });
        return new DefaultTarget(new GraphNames(base).unnamed()).in(update);
    }

    private static UsingList using(HttpServletRequest request) {
        UsingList using = new UsingList();
        AskedGraphs.values(request, "using-graph-uri").forEach(iri -> using.addUsing(NodeFactory.createURI(iri)));
        AskedGraphs.values(request, "using-named-graph-uri").forEach(iri -> using.addUsingNamed(NodeFactory.createURI(iri)));
        return using;
    }
}
