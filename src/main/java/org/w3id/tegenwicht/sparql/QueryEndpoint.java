package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.springframework.http.HttpHeaders;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.sparql.Turns.Turn;

/**
 * {@code /sparql}: Fuseki takes the request apart after the SPARQL 1.1 protocol; what it says is checked here, runs in the
 * {@link GraphStore} and is answered whole or not at all.
 */
final class QueryEndpoint extends SPARQL_QueryDataset {

    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private final GraphStore store;
    private final SparqlSettings settings;
    private final QueryReader reader;
    private final Turns turns;
    private final AnswerWriter answers;
    private final DescriptionAnswer description;
    private final FailureWriter failures;

    QueryEndpoint(GraphStore store, SparqlSettings settings, QueryReader reader, Turns turns, DescriptionAnswer description,
            FailureWriter failures) {
        this.store = store;
        this.settings = settings;
        this.reader = reader;
        this.turns = turns;
        this.answers = new AnswerWriter(settings);
        this.description = description;
        this.failures = failures;
    }

    @Override
    public void process(HttpAction action) {
        failures.guard(action.getRequest(), action.getResponse(), () -> {
            if (!Set.of(ALLOWED.split(", ")).contains(action.getRequestMethod())) {
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
    public void execGet(HttpAction action) {
        if (QueryRequest.asksForDescription(action.getRequest())) {
            try (Turn turn = turns.take()) {
                description.answer(action.getRequest(), action.getResponse());
            }
        } else {
            executeLifecycle(action);
        }
    }

    @Override
    public void execHead(HttpAction action) {
        execGet(action);
    }

    @Override
    public void validate(HttpAction action) {
        QueryRequest.check(action.getRequest(), settings.maxQuerySize().toBytes());
    }

    @Override
    protected void executeBody(HttpAction action) {
        execute(QueryRequest.body(action.getRequest(), settings.maxQuerySize().toBytes(), "query"), action);
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            HeldAnswer answer = answer(text, action.getRequest(), action.getResponse());
            if (answer != null) {
                answer.complete();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Runs the query in its turn; nothing when the caller has this answer already. */
    private HeldAnswer answer(String text, HttpServletRequest request, HttpServletResponse response) {
        try (Turn turn = turns.take()) {
            Deadline deadline = Deadline.in(settings.timeLimit());
            AskedGraphs graphs = AskedGraphs.of(request);
            ReadQuery read = reader.read(text, graphs, deadline.left());
            Query query = read.query();
            AnswerFormat format = Negotiation.choose(request,
                    AnswerWriter.answersRows(query) ? AnswerFormat.ROWS : AnswerFormat.TRIPLES);
            AnswerTag tag = AnswerTag.of(store.stamp(), read, text, graphs, format);
            if (tag.isKnownTo(request)) {
                tag.notModified(response);
                return null;
            }
            HeldAnswer answer = new HeldAnswer(response, head -> tag.head(head, format), settings.heldAnswer().toBytes(), deadline);
            return store.query(query, deadline.left(), execution -> {
                answers.write(query, execution, format, answer, deadline);
                return answer;
            });
        }
    }
}
