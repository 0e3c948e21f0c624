package org.w3id.tegenwicht.publish.changes;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.w3id.tegenwicht.publish.RdfFormat;

/** A document in bytes: the same document gives the same bytes, in the order of its statements where the form has an order. */
final class Written {

    private Written() { }

    /** Whether members go into named graphs. JSON-LD can do that, too. */
    static boolean graphs(RdfFormat format) {
        return format.quads() || format == RdfFormat.JSON_LD;
    }

    /** Whether it is written statement by statement, as the TREE profile asks. */
    static boolean ordered(RdfFormat format) {
        return format != RdfFormat.JSON_LD && format != RdfFormat.RDF_XML;
    }

    static byte[] of(Document document, RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case TURTLE -> stream(document, RDFFormat.TURTLE_BLOCKS, out);
            case TRIG -> stream(document, RDFFormat.TRIG_BLOCKS, out);
            case N_TRIPLES, N_QUADS -> stream(document, format.jena(), out);
            case JSON_LD -> RDFDataMgr.write(out, dataset(document), format.jena());
            case RDF_XML -> RDFDataMgr.write(out, dataset(document).getDefaultGraph(), format.jena());
        }
        return out.toByteArray();
    }

    private static void stream(Document document, RDFFormat format, ByteArrayOutputStream out) {
        boolean quads = format == RDFFormat.TRIG_BLOCKS || format == RDFFormat.NQUADS_UTF8;
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format, new Context());
        writer.start();
        Terms.prefixes().forEach(writer::prefix);
        document.quads().forEach(quad -> {
            if (quads && !quad.isDefaultGraph()) {
                writer.quad(quad);
            } else {
                writer.triple(quad.asTriple());
            }
        });
        writer.finish();
    }

    private static DatasetGraph dataset(Document document) {
        Graph about = new OrderedGraph();
        about.getPrefixMapping().setNsPrefixes(Terms.prefixes());
        DatasetGraph dataset = DatasetGraphFactory.createGeneral(about);
        Map<Node, Graph> members = new LinkedHashMap<>();
        for (Quad quad : document.quads()) {
            Graph graph = quad.isDefaultGraph() ? about : members.computeIfAbsent(quad.getGraph(), member -> new OrderedGraph());
            graph.add(quad.asTriple());
        }
        members.forEach(dataset::addGraph);
        return dataset;
    }
}
