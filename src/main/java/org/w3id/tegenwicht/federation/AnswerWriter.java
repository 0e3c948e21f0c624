package org.w3id.tegenwicht.federation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultWriter;
import org.eclipse.rdf4j.query.resultio.QueryResultIO;
import org.eclipse.rdf4j.query.resultio.QueryResultWriter;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultWriter;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.RDFWriter;

/** Writes a whole answer with RDF4J. A warning is put into the answer too, wherever the form has room for one. */
final class AnswerWriter {

    private static final Set<RDFFormat> WITH_COMMENTS = Set.of(RDFFormat.TURTLE, RDFFormat.NTRIPLES);

    private AnswerWriter() {
    }

    /** @param links where each warning is explained: the head of SPARQL results holds them */
    static byte[] write(Answer.Told told, AnswerFormat format, List<String> links) {
        XmlWords.require(told.answer(), format);
        CappedBytes out = new CappedBytes();
        switch (told.answer()) {
            case Answer.Rows rows -> write(rows, format, links, out);
            case Answer.Truth truth -> write(truth, format, links, out);
            case Answer.Statements statements -> write(statements, told.warnings(), format, out);
        }
        return out.toByteArray();
    }

    private static void write(Answer.Rows rows, AnswerFormat format, List<String> links, ByteArrayOutputStream out) {
        TupleQueryResultWriter writer = QueryResultIO.createTupleWriter(format.rows(), out);
        head(writer, links);
        writer.startQueryResult(rows.names());
        rows.rows().forEach(writer::handleSolution);
        writer.endQueryResult();
    }

    private static void write(Answer.Truth truth, AnswerFormat format, List<String> links, ByteArrayOutputStream out) {
        BooleanQueryResultWriter writer = QueryResultIO.createBooleanWriter(format.truth(), out);
        head(writer, links);
        writer.handleBoolean(truth.holds());
    }

    private static void head(QueryResultWriter writer, List<String> links) {
        if (!links.isEmpty()) {
            writer.startDocument();
            writer.startHeader();
            writer.handleLinks(links);
        }
    }

    private static void write(Answer.Statements statements, List<MemberFault> warnings, AnswerFormat format, ByteArrayOutputStream out) {
        if (WITH_COMMENTS.contains(format.statements())) {
            warnings.forEach(warning -> out.writeBytes(("# Warning: " + warning.getMessage() + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        RDFWriter writer = Rio.createWriter(format.statements(), out);
        Rio.write(statements.statements(), writer);
    }
}
