package org.w3id.tegenwicht.publish.changes;

import static org.apache.jena.graph.NodeFactory.createURI;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.w3id.tegenwicht.graph.journal.Kind;

/** The words of Linked Data Event Streams 1.0, of TREE and of Activity Streams 2.0 that the stream speaks in. */
final class Terms {

    static final Node TYPE = RDF.type.asNode();
    static final Node IS_VERSION_OF = DCTerms.isVersionOf.asNode();

    private static final String LDES = "https://w3id.org/ldes#";
    private static final String TREE = "https://w3id.org/tree#";
    private static final String AS = "https://www.w3.org/ns/activitystreams#";
    private static final String SHACL = "http://www.w3.org/ns/shacl#";

    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of("ldes", LDES, "tree", TREE, "as", AS, "sh", SHACL,
            "tw", "https://w3id.org/tegenwicht/ontology#", "dcterms", DCTerms.NS, "xsd", XSD.NS,
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#", "skos", "http://www.w3.org/2004/02/skos/core#"));

    private Terms() { }

    static Node ldes(String name) {
        return createURI(LDES + name);
    }

    static Node tree(String name) {
        return createURI(TREE + name);
    }

    static Node as(String name) {
        return createURI(AS + name);
    }

    static Node sh(String name) {
        return createURI(SHACL + name);
    }

    /** The type of activity that a kind of change is. */
    static Node activity(Kind kind) {
        return as(switch (kind) {
            case CREATED -> "Create";
            case UPDATED -> "Update";
            case DELETED -> "Delete";
        });
    }

    static Node time(Instant time) {
        return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
    }

    static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    static Map<String, String> prefixes() {
        return PREFIXES;
    }
}
