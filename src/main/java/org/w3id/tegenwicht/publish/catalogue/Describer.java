package org.w3id.tegenwicht.publish.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.sparql.ServiceDescription;
import org.w3id.tegenwicht.vocabulary.TW;

/**
 * Describes the store, with the description itself in it. It counts what it writes, so it writes again until nothing changes any more; that ends
 * soon, since which nodes there are does not depend on the numbers. Only how many different objects there are may go to and fro, when the number
 * itself is one of them: then it is left out.
 */
@Component
class Describer {

    private static final int ROUNDS = 8;

    private final Names names;
    private final ServiceDescription service;
    private final String contact;

    Describer(GraphSettings settings, ServiceDescription service, @Value("${tegenwicht.contact:}") String contact) {
        this.names = new Names(settings.names());
        this.service = service;
        this.contact = contact == null ? "" : contact;
    }

    Names names() {
        return names;
    }

    /** The description as it has to be stored next, when nobody writes before. */
    Graph describe(DatasetGraph data) {
        Census census = Census.of(data, names.graphs());
        Model examples = service.examples(endpoint());
        String program = fingerprint(examples);
        Graph settled = settle(census, examples, program, true);
        return settled != null ? settled : settle(census, examples, program, false);
    }

    /** What the description depends on apart from the data: this program, its settings and its example queries. */
    private String fingerprint(Model examples) {
        Census nothing = Census.of(DatasetGraphFactory.create(), names.graphs());
        TreeSet<String> lines = new TreeSet<>();
        write(nothing, GraphFactory.createDefaultGraph(), examples, "", true).stream().forEach(triple -> lines.add(NodeFmtLib.str(triple)));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a description is of this generation, by this program. */
    boolean isCurrent(Graph description, long generation) {
        Node whole = NodeFactory.createURI(names.whole());
        return description.contains(whole, TW.generation, number(generation)) && description.contains(names.graphs().description(),
                TW.fingerprint, NodeFactory.createLiteralString(fingerprint(service.examples(endpoint()))));
    }

    private Graph settle(Census census, Model examples, String program, boolean objects) {
        Graph before = GraphFactory.createDefaultGraph();
        for (int round = 0; round < ROUNDS; round++) {
            Graph after = write(census, before, examples, program, objects);
            if (same(before, after)) {
                return after;
            }
            before = after;
        }
        return null;
    }

    private Graph write(Census census, Graph before, Model examples, String program, boolean objects) {
        Census.Counts counts = census.with(before);
        Model model = ModelFactory.createDefaultModel();
        VoidPart.write(model, names, census, counts, objects);
        CataloguePart.write(model, names, census, counts, contact);
        SchemaPart.write(model.createResource(names.whole()), names);
        model.add(service.service(endpoint(), counts.graphs(), counts.tally().triples())).add(examples);
        model.createResource(names.whole()).addProperty(Authority.VERSION, Long.toString(census.generation()));
        Graph graph = GraphFactory.createDefaultGraph();
        model.getGraph().stream().forEach(graph::add);
        graph.add(Triple.create(NodeFactory.createURI(names.whole()), TW.generation, number(census.generation())));
        graph.add(Triple.create(names.graphs().description(), TW.fingerprint, NodeFactory.createLiteralString(program)));
        return graph;
    }

    private String endpoint() {
        return names.graphs().base() + "sparql";
    }

    private static boolean same(Graph one, Graph other) {
        return one.size() == other.size() && one.stream().allMatch(other::contains);
    }

    private static Node number(long generation) {
        return NodeFactory.createLiteralDT(Long.toString(generation), XSDDatatype.XSDinteger);
    }
}
