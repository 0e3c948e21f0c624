package org.w3id.tegenwicht.sparql;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.InvalidPropertyURIException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.springframework.http.HttpStatus;
import org.w3id.tegenwicht.negotiation.Unsayable;

/** Carries out a query of any form and writes its answer. */
final class AnswerWriter {

    /** Beyond this a graph is written plainly: making it pretty costs more than it helps. */
    private static final int PRETTY = 20_000;

    private final SparqlSettings settings;

    AnswerWriter(SparqlSettings settings) {
        this.settings = settings;
    }

    static boolean answersRows(Query query) {
        return query.isSelectType() || query.isAskType();
    }

    void write(Query query, QueryExec execution, AnswerFormat format, OutputStream out, Deadline deadline) {
        if (execution.getContext() != null) {
            execution.getContext().set(ARQ.spillToDiskThreshold, (long) settings.spillRows());
        }
        if (query.isSelectType()) {
            ResultsWriter.create().lang(format.language()).write(out, SayableRows.in(format, execution.select()));
        } else if (query.isAskType()) {
            ResultsWriter.create().lang(format.language()).build().write(out, execution.ask());
        } else {
            write(graph(query, execution, deadline), format, out);
        }
    }

    private Graph graph(Query query, QueryExec execution, Deadline deadline) {
        Graph graph = new CappedGraph(settings.maxAnswerTriples(), deadline);
        return query.isConstructType() ? execution.construct(graph) : execution.describe(graph);
    }

    static void write(Graph graph, AnswerFormat format, OutputStream out) {
        Unsayable.in(format.language(), graph).ifPresent(cause -> {
            throw Failure.notAcceptable(format.plainType() + ", which has no words for " + cause, AnswerFormat.listed(
                    AnswerFormat.TRIPLES.stream().filter(other -> Unsayable.in(other.language(), graph).isEmpty())));
        });
        try {
            RDFWriter.source(graph).format(graphFormat(format.language(), graph.size())).output(out);
        } catch (InvalidPropertyURIException unwritable) {
            throw new Failure(HttpStatus.NOT_ACCEPTABLE, FailureKind.NOT_ACCEPTABLE,
                    "RDF/XML cannot hold a property such as this one: %s. Ask for Turtle or N-Triples.".formatted(unwritable.getMessage()));
        }
    }

    private static RDFFormat graphFormat(Lang language, int size) {
        if (language == Lang.RDFXML) {
            return RDFFormat.RDFXML_PLAIN;
        }
        if (language == Lang.TURTLE) {
            return size > PRETTY ? RDFFormat.TURTLE_BLOCKS : RDFFormat.TURTLE_PRETTY;
        }
        if (language == Lang.JSONLD11) {
            return size > PRETTY ? RDFFormat.JSONLD11_PLAIN : RDFFormat.JSONLD11_PRETTY;
        }
        return RDFFormat.NTRIPLES_UTF8;
    }
}
