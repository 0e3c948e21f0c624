package org.w3id.tegenwicht.publish.dumps;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.w3id.tegenwicht.publish.Sayable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes expanded JSON-LD as it comes, quad by quad. Jena's own writer holds the whole document in memory several times over, which a graph of
 * some size does not allow. Statements with a triple term are left out: JSON-LD 1.1 has no words for them. A node may come back later in the document, which JSON-LD permits; only within one node each property stands once.
 */
final class JsonLdStream implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private static final String TYPE = "@type";

    private final JsonGenerator json;
    private final Set<String> told = new HashSet<>();
    private Node graph;
    private Node subject;
    /** The property that is open, as JSON-LD calls it. */
    private String property;

    JsonLdStream(OutputStream out) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartArray();
    }

    void write(Quad quad) {
        if (Sayable.hasTripleTerm(quad.asTriple())) {
            return;
        }
        if (!quad.getGraph().equals(graph)) {
            openGraph(quad.getGraph());
        }
        boolean sameSubject = quad.getSubject().equals(subject);
        String key = key(quad);
        if (!sameSubject || (!key.equals(property) && told.contains(key))) {
            openNode(quad.getSubject());
        }
        if (!key.equals(property)) {
            openProperty(key);
        }
        value(quad.getObject());
    }

    private void openGraph(Node name) {
        closeGraph();
        graph = name;
        json.writeStartObject();
        json.writeStringProperty("@id", id(name));
        json.writeArrayPropertyStart("@graph");
    }

    private void openNode(Node node) {
        closeNode();
        subject = node;
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("@id", id(node));
    }

    private void openProperty(String key) {
        closeProperty();
        property = key;
        told.add(key);
        json.writeArrayPropertyStart(key);
    }

    /** A class is named; what somebody else gave as a type, a text perhaps, is the value of a property like any. */
    private static String key(Quad quad) {
        return quad.getPredicate().equals(RDF.type.asNode()) && !quad.getObject().isLiteral() ? TYPE : quad.getPredicate().getURI();
    }

    private void value(Node object) {
        if (property.equals(TYPE)) {
            json.writeString(id(object));
            return;
        }
        json.writeStartObject();
        if (object.isLiteral()) {
            literal(object);
        } else {
            json.writeStringProperty("@id", id(object));
        }
        json.writeEndObject();
    }

    private void literal(Node literal) {
        json.writeStringProperty("@value", literal.getLiteralLexicalForm());
        if (!literal.getLiteralLanguage().isEmpty()) {
            json.writeStringProperty("@language", literal.getLiteralLanguage());
            if (literal.getLiteralBaseDirection() != null) {
                json.writeStringProperty("@direction", literal.getLiteralBaseDirection().direction());
            }
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            json.writeStringProperty("@type", literal.getLiteralDatatypeURI());
        }
    }

    private static String id(Node node) {
        return node.isBlank() ? NodeFmtLib.strNT(node) : node.getURI();
    }

    private void closeGraph() {
        closeNode();
        if (graph != null) {
            json.writeEndArray();
            json.writeEndObject();
            graph = null;
        }
    }

    private void closeNode() {
        closeProperty();
        if (subject != null) {
            json.writeEndObject();
            subject = null;
            told.clear();
        }
    }

    private void closeProperty() {
        if (property != null) {
            json.writeEndArray();
            property = null;
        }
    }

    @Override
    public void close() {
        closeGraph();
        json.writeEndArray();
        json.close();
    }
}
