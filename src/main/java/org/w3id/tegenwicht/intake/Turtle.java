package org.w3id.tegenwicht.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * Reads curated Turtle strictly: a warning of the parser is a fault too, and so is a relative IRI, which would mean something else
 * on every machine.
 *
 * @param graph what the file says; incomplete when there are faults
 * @param faults what is wrong with the writing
 */
record Turtle(Graph graph, List<Fault> faults) {

    static {
        JenaSystem.init();
    }

    static Turtle read(CuratedFile file) {
        Graph graph = GraphFactory.createDefaultGraph();
        List<Fault> faults = new ArrayList<>();
        try {
            RDFParser.fromString(file.text(), Lang.TURTLE).resolveURIs(false).checking(true)
                    .errorHandler(new Collector(file.name(), faults))
                    .parse(new WithoutBase(StreamRDFLib.graph(graph), file.name(), faults));
        } catch (RiotException e) {
            if (faults.isEmpty()) {
                faults.add(new Fault(file.name(), 0, 0, "", e.getMessage()));
            }
        }
        return new Turtle(graph, List.copyOf(faults));
    }

    private record Collector(String file, List<Fault> faults) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            add(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            add(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            add(message, line, column);
            throw new RiotException(message);
        }

        private void add(String message, long line, long column) {
            String advice = message.startsWith("Relative IRI") ? ". Write the full IRI or a prefix" : "";
            faults.add(new Fault(file, Math.max(line, 0), Math.max(column, 0), "", message + advice));
        }
    }

    private static final class WithoutBase extends StreamRDFWrapper {

        private final String file;
        private final List<Fault> faults;

        WithoutBase(StreamRDF next, String file, List<Fault> faults) {
            super(next);
            this.file = file;
            this.faults = faults;
        }

        @Override
        public void base(String base) {
            faults.add(new Fault(file, 0, 0, "", "@base is not used in the curated files. Write @prefix and full IRIs"));
        }
    }
}
