package org.w3id.tegenwicht.publish.dumps;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.tegenwicht.graph.GraphNames;

/** Writes one state of the store into a folder, in all forms, whole and by graph, in one pass over each graph. */
final class DumpWriter {

    private final GraphNames names;
    private final Path folder;
    private final List<Dump.File> files = new ArrayList<>();

    private DumpWriter(GraphNames names, Path folder) {
        this.names = names;
        this.folder = folder;
    }

    /**
     * Writes all files.
     *
     * @return what was written, the whole first
     */
    static List<Dump.File> write(DatasetGraph data, GraphNames names, Path folder) throws IOException {
        return new DumpWriter(names, folder).write(data);
    }

    private List<Dump.File> write(DatasetGraph data) throws IOException {
        List<Node> graphs = Iter.toList(data.listGraphNodes()).stream().sorted(Comparator.comparing(Node::toString)).toList();
        List<Out> whole = new ArrayList<>();
        try {
            for (DumpFormat format : DumpFormat.values()) {
                whole.add(new Out(format, format.path(), true, null));
            }
            for (Node graph : graphs) {
                write(graph, data, whole);
            }
        } finally {
            close(whole);
        }
        List<Dump.File> all = new ArrayList<>();
        for (Out out : whole) {
            all.add(out.told());
        }
        all.addAll(files);
        return all;
    }

    private void write(Node graph, DatasetGraph data, List<Out> whole) throws IOException {
        List<Out> own = new ArrayList<>();
        try {
            for (DumpFormat format : DumpFormat.values()) {
                own.add(new Out(format, format.path(names, graph), false, graph.getURI()));
            }
            data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                whole.forEach(out -> out.writer.accept(quad));
                own.forEach(out -> out.writer.accept(quad));
            });
        } finally {
            close(own);
        }
        for (Out out : own) {
            files.add(out.told());
        }
    }

    /** All of them, also when the disk is full at the first. */
    private static void close(List<Out> outs) throws IOException {
        if (!outs.isEmpty()) {
            try (Out first = outs.getFirst()) {
                close(outs.subList(1, outs.size()));
            }
        }
    }

    /** One file that is being written, and how. */
    private final class Out implements AutoCloseable {

        private final DumpFile file;
        private final String path;
        private final String graph;
        private final String mediaType;
        private final Writer writer;

        Out(DumpFormat format, String path, boolean whole, String graph) throws IOException {
            this.file = DumpFile.create(folder.resolve(path));
            this.path = path;
            this.graph = graph;
            this.mediaType = format.mediaType(whole);
            this.writer = Writer.of(format, whole, file);
        }

        @Override
        public void close() throws IOException {
            try (file) {
                writer.finish();
            }
        }

        Dump.File told() throws IOException {
            return file.told(path, graph, mediaType);
        }
    }

    /** Takes quads one by one. */
    private interface Writer {

        void accept(Quad quad);

        void finish();

        static Writer of(DumpFormat format, boolean whole, OutputStream out) {
            return switch (format) {
                case N_QUADS -> rdf(RDFFormat.NQUADS_UTF8, true, out);
                case TURTLE -> whole ? rdf(RDFFormat.TRIG_BLOCKS, true, out) : rdf(RDFFormat.TURTLE_BLOCKS, false, out);
                case JSON_LD -> jsonLd(out);
            };
        }

        private static Writer rdf(RDFFormat format, boolean quads, OutputStream out) {
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
            stream.start();
            return new Writer() {
                @Override
                public void accept(Quad quad) {
                    if (quads) {
                        stream.quad(quad);
                    } else {
                        stream.triple(quad.asTriple());
                    }
                }

                @Override
                public void finish() {
                    stream.finish();
                }
            };
        }

        private static Writer jsonLd(OutputStream out) {
            JsonLdStream stream = new JsonLdStream(out);
            return new Writer() {
                @Override
                public void accept(Quad quad) {
                    stream.write(quad);
                }

                @Override
                public void finish() {
                    stream.close();
                }
            };
        }
    }
}
