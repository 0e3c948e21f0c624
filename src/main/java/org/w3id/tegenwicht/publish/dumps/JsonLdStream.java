package org.w3id.tegenwicht.publish.dumps;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes expanded JSON-LD as it comes, quad by quad. Jena's own writer holds the whole document in memory several times over, which a graph of
 * some size does not allow. A node may come back later in the document, which JSON-LD permits; only within one node each property stands once.
 */
final class JsonLdStream implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final Set<Node> told = new HashSet<>();
    private Node graph;
    private Node subject;
    private Node predicate;

    JsonLdStream(OutputStream out) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartArray();
    }

    void write(Quad quad) {
        if (!quad.getGraph().equals(graph)) {
            openGraph(quad.getGraph());
        }
        boolean sameSubject = quad.getSubject().equals(subject);
        if (!sameSubject || (!quad.getPredicate().equals(predicate) && told.contains(quad.getPredicate()))) {
            openNode(quad.getSubject());
        }
        if (!quad.getPredicate().equals(predicate)) {
            openProperty(quad.getPredicate());
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

    private void openProperty(Node property) {
        closeProperty();
        predicate = property;
        told.add(property);
        json.writeArrayPropertyStart(isType() ? "@type" : property.getURI());
    }

    private void value(Node object) {
        if (isType()) {
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
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            json.writeStringProperty("@type", literal.getLiteralDatatypeURI());
        }
    }

    private boolean isType() {
        return RDF.type.asNode().equals(predicate);
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
        if (predicate != null) {
            json.writeEndArray();
            predicate = null;
        }
    }

    @Override
    public void close() {
        closeGraph();
        json.writeEndArray();
        json.close();
    }
}
