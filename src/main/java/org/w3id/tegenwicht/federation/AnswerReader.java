package org.w3id.tegenwicht.federation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.TupleQueryResultHandlerException;
import org.eclipse.rdf4j.query.resultio.helpers.QueryResultCollector;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONParser;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONParser;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;

/** Reads what a member sent, as a whole: what is not complete, not according to the rules, or has too many rows is a fault of the member. */
final class AnswerReader {

    private final String member;
    private final int maxRows;

    AnswerReader(String member, int maxRows) {
        this.member = member;
        this.maxRows = maxRows;
    }

    /** Rows with the names of their columns. */
    record Rows(List<String> names, List<BindingSet> rows) {
    }

    /** @param asked what the answer may hold */
    Rows rows(byte[] json, AskedFor asked) {
        return reading(() -> {
            ResultsShape.checkRows(json);
            QueryResultCollector collected = new Collected(asked);
            SPARQLResultsJSONParser parser = new SPARQLResultsJSONParser(new ScopedNodes());
            parser.setQueryResultHandler(collected);
            parser.parseQueryResult(new ByteArrayInputStream(json));
            return new Rows(collected.getBindingNames(), collected.getBindingSets());
        });
    }

    boolean truth(byte[] json) {
        return reading(() -> {
            ResultsShape.checkTruth(json);
            QueryResultCollector collected = new QueryResultCollector();
            SPARQLBooleanJSONParser parser = new SPARQLBooleanJSONParser();
            parser.setQueryResultHandler(collected);
            parser.parseQueryResult(new ByteArrayInputStream(json));
            return collected.getBoolean();
        });
    }

    List<Statement> statements(byte[] triples) {
        return reading(() -> {
            List<Statement> statements = new ArrayList<>();
            NTriplesParser parser = new NTriplesParser(new ScopedNodes());
            parser.setRDFHandler(new AbstractRDFHandler() {
                @Override
                public void handleStatement(Statement statement) {
                    statements.add(statement);
                    refuseBeyond(statements.size());
                }
            });
            parser.parse(new ByteArrayInputStream(triples));
            return statements;
        });
    }

    private void refuseBeyond(int rows) {
        if (rows > maxRows) {
            throw new MemberFault(member, Reason.TOO_MANY_ROWS, "sent more than the %,d rows that are taken from it. Ask a narrower question.".formatted(maxRows));
        }
    }

    /** Something that reads, and fails as the libraries fail. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MemberFault known) {
            throw known;
        } catch (IOException | RDF4JException | IllegalArgumentException | StackOverflowError wrong) {
            throw new MemberFault(member, Reason.UNREADABLE, "sent an answer that is broken or not according to the rules of its form.");
        }
    }

    /** RDF4J's collector, up to a number of rows. */
    private final class Collected extends QueryResultCollector {

        private final AskedFor asked;
        private int rows;

        Collected(AskedFor asked) {
            this.asked = asked;
        }

        @Override
        public void handleSolution(BindingSet row) throws TupleQueryResultHandlerException {
            refuseBeyond(++rows);
            asked.check(row);
            super.handleSolution(row);
        }
    }
}
