package org.w3id.tegenwicht.graph.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * A page of statements in a file: N-Quads, where the graph is the number of the event. Each commit adds a gzip member of its own; all
 * together are one gzip file.
 */
final class PageText {

    private static final String NUMBER = "urn:event:";

    private PageText() { }

    /** The statements of one event after the other, by number. */
    static byte[] written(Map<Long, List<Triple>> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new Quick(bytes)) {
            StringBuilder text = new StringBuilder();
            events.forEach((number, triples) -> triples.forEach(triple -> line(text, triple, number)));
            zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void line(StringBuilder text, Triple triple, long number) {
        text.append(NodeFmtLib.strNT(triple.getSubject())).append(' ').append(NodeFmtLib.strNT(triple.getPredicate())).append(' ')
                .append(NodeFmtLib.strNT(triple.getObject())).append(" <").append(NUMBER).append(number).append("> .\n");
    }

    /** The statements of each event, in the order in which they were written. */
    static Map<Long, List<Triple>> read(byte[] page) {
        Map<Long, List<Triple>> events = new HashMap<>();
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(page))) {
            RDFParser.source(text).lang(Lang.NQUADS).checking(false).labelToNode(LabelToNode.createUseLabelEncoded())
                    .parse(new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            long number = Long.parseLong(quad.getGraph().getURI().substring(NUMBER.length()));
                            events.computeIfAbsent(number, event -> new ArrayList<>()).add(quad.asTriple());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("it cannot be unpacked: " + e.getMessage(), e);
        }
        return events;
    }

    /** How many bytes a page unpacks to; fails when it is broken, because each member of a gzip file ends with a checksum. */
    static long length(byte[] page) {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(page))) {
            return text.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("it cannot be unpacked: " + e.getMessage(), e);
        }
    }

    /** A commit waits for it: half the time for a few kilobytes more. */
    private static final class Quick extends GZIPOutputStream {

        private Quick(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
