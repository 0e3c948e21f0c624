package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.springframework.http.HttpStatus;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.Stamp;
import org.w3id.tegenwicht.sparql.Turns.Turn;

/** Reads one graph, or the union of all, out of the store. */
final class GraphReader {

    private final GraphStore store;
    private final SparqlSettings settings;
    private final Turns turns;

    GraphReader(GraphStore store, SparqlSettings settings, Turns turns) {
        this.store = store;
        this.settings = settings;
        this.turns = turns;
    }

    void answer(GraphTarget target, HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerFormat format = Negotiation.choose(request, AnswerFormat.TRIPLES);
        HeldAnswer answer;
        try (Turn turn = turns.take()) {
            Deadline deadline = Deadline.in(settings.timeLimit());
            Stamp stamp = store.stamp();
            AnswerTag tag = AnswerTag.of(stamp, new ReadQuery(null, true), target.toString(), AskedGraphs.NONE, format);
            if (tag.isKnownTo(request)) {
                tag.notModified(response);
                return;
            }
            Graph graph = store.query(query(target), deadline.left(),
                    execution -> execution.construct(new CappedGraph(settings.maxAnswerTriples(), deadline)));
            if (graph.isEmpty() && !target.isUnion()) {
                throw new Failure(HttpStatus.NOT_FOUND, FailureKind.NO_SUCH_GRAPH, "There is no graph <%s>. The service description at /sparql "
                        .formatted(target.name()) + "lists the graphs.");
            }
            answer = new HeldAnswer(response, head -> {
                tag.head(head, format);
                head.setHeader(Editing.GENERATION, Long.toString(stamp.generation()));
            }, settings.heldAnswer().toBytes(), deadline);
            AnswerWriter.write(graph, format, answer);
        }
        answer.complete();
    }

    private static Query query(GraphTarget target) {
        Query query = QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
        if (!target.isUnion()) {
            query.addGraphURI(target.name().getURI());
        }
        return query;
    }
}
