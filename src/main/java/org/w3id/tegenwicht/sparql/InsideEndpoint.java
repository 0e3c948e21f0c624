package org.w3id.tegenwicht.sparql;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.springframework.http.HttpStatus;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.sparql.Turns.Turn;

/**
 * {@code /sparql} for those who ask from inside this server: the same rules and limits, without HTTP, and with turns of its own, so that a federated query with
 * its many small questions takes no place from those who ask the endpoint.
 */
public final class InsideEndpoint {

    private final GraphStore store;
    private final QueryReader reader;
    private final Turns turns;
    private final AnswerWriter answers;
    private final long maxBytes;

    InsideEndpoint(GraphStore store, SparqlSettings settings, QueryReader reader) {
        this.store = store;
        this.reader = reader;
        this.turns = new Turns(settings.poolSize(), Integer.MAX_VALUE, settings.timeLimit());
        this.answers = new AnswerWriter(settings);
        this.maxBytes = settings.heldAnswer().toBytes() * 4;
    }

    /**
     * The whole answer to a query.
     *
     * @param mediaType how to write it: one of the forms of the endpoint that fits the query
     * @param limit how long it may take
     * @throws Failure when the query is malformed, not allowed, or goes beyond a limit
     */
    public byte[] answer(String text, String mediaType, Duration limit) {
        Deadline deadline = Deadline.in(limit);
        try (Turn turn = turns.take()) {
            Query query = reader.read(text, AskedGraphs.NONE, deadline.left()).query();
            AnswerFormat format = format(mediaType, AnswerWriter.answersRows(query) ? AnswerFormat.ROWS : AnswerFormat.TRIPLES);
            return store.query(query, deadline.left(), execution -> {
                Capped out = new Capped();
                answers.write(query, execution, format, out, deadline);
                return out.toByteArray();
            });
        } catch (QueryCancelledException late) {
            throw Failure.timeIsUp(limit);
        }
    }

    private static AnswerFormat format(String mediaType, List<AnswerFormat> offered) {
        return offered.stream().filter(format -> format.plainType().equals(mediaType)).findFirst()
                .orElseThrow(() -> Failure.notAcceptable(mediaType, String.join(", ", offered.stream().map(AnswerFormat::plainType).toList())));
    }

    /** What is written, up to a number of bytes. */
    private final class Capped extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int one) {
            super.write(one);
            check();
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            check();
        }

        private void check() {
            if (size() > maxBytes) {
                throw new Failure(HttpStatus.UNPROCESSABLE_CONTENT, FailureKind.ANSWER_TOO_LARGE,
                        "This part of the answer is longer than the %,d bytes allowed here. Ask a narrower question.".formatted(maxBytes));
            }
        }
    }
}
