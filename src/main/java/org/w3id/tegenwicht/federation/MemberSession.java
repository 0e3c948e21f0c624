package org.w3id.tegenwicht.federation;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.eclipse.rdf4j.http.client.SPARQLProtocolSession;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.Binding;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.TupleQueryResultHandler;
import org.eclipse.rdf4j.query.impl.IteratingGraphQueryResult;
import org.eclipse.rdf4j.query.impl.IteratingTupleQueryResult;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Puts {@link MemberCall} in the place of RDF4J's HTTP client, which follows redirects, reads XML with external entities, takes a page
 * with status 200 for an empty answer, and waits for ever. Answers are whole before anybody sees the first row.
 */
final class MemberSession extends SPARQLProtocolSession {

    private final MemberCall call;

    MemberSession(MemberCall call) {
        super(null, ForkJoinPool.commonPool());
        this.call = call;
    }

    // RDF4J has put the bindings into the query, and FedX the graphs of FROM: nothing is left to say beside it.

    @Override
    public TupleQueryResult sendTupleQuery(QueryLanguage language, String query, String base, Dataset dataset, boolean inferred, int seconds,
            WeakReference<?> caller, Binding... bindings) {
        AnswerReader.Rows answer = rows(query);
        return new IteratingTupleQueryResult(answer.names(), answer.rows());
    }

    @Override
    public void sendTupleQuery(QueryLanguage language, String query, String base, Dataset dataset, boolean inferred, int seconds,
            TupleQueryResultHandler handler, Binding... bindings) {
        AnswerReader.Rows answer = rows(query);
        handler.startQueryResult(answer.names());
        answer.rows().forEach(handler::handleSolution);
        handler.endQueryResult();
    }

    @Override
    public GraphQueryResult sendGraphQuery(QueryLanguage language, String query, String base, Dataset dataset, boolean inferred, int seconds,
            WeakReference<?> caller, Binding... bindings) {
        return new IteratingGraphQueryResult(Map.of(), statements(query));
    }

    @Override
    public void sendGraphQuery(QueryLanguage language, String query, String base, Dataset dataset, boolean inferred, int seconds,
            RDFHandler handler, Binding... bindings) {
        handler.startRDF();
        statements(query).forEach(handler::handleStatement);
        handler.endRDF();
    }

    @Override
    public boolean sendBooleanQuery(QueryLanguage language, String query, String base, Dataset dataset, boolean inferred, int seconds, Binding... bindings) {
        return call.ask(query, Exchange.ROWS, call.reader()::truth);
    }

    private AnswerReader.Rows rows(String query) {
        AskedFor asked = new AskedFor(query);
        return call.ask(query, Exchange.ROWS, json -> call.reader().rows(json, asked));
    }

    private List<Statement> statements(String query) {
        return call.ask(query, Exchange.STATEMENTS, call.reader()::statements);
    }
}
