package org.w3id.tegenwicht.publish.changes;

import static org.apache.jena.graph.NodeFactory.createBlankNode;
import static org.apache.jena.graph.NodeFactory.createLiteralLang;
import static org.apache.jena.graph.NodeFactory.createURI;
import static org.w3id.tegenwicht.publish.changes.Terms.ldes;
import static org.w3id.tegenwicht.publish.changes.Terms.sh;
import static org.w3id.tegenwicht.publish.changes.Terms.tree;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.XSD;
import org.w3id.tegenwicht.graph.journal.Entry;
import org.w3id.tegenwicht.graph.journal.Epoch;
import org.w3id.tegenwicht.graph.journal.Kind;
import org.w3id.tegenwicht.vocabulary.TW;

/**
 * The root of the tree: what stream this is and how to read its members, and a link to each page with the times of its first and last
 * event, so that a client fetches only what it does not have.
 */
final class RootNode {

    private final Document document = new Document();
    private final Addresses addresses;

    private RootNode(Addresses addresses) {
        this.addresses = addresses;
    }

    static Document of(Epoch epoch, Addresses addresses) {
        RootNode root = new RootNode(addresses);
        root.stream(addresses.stream(epoch.name()));
        root.shape();
        root.pages(epoch);
        return root.document;
    }

    private void stream(String stream) {
        document.add(stream, Terms.TYPE, ldes("EventStream"))
                .add(stream, DCTerms.title.asNode(), createLiteralLang("Wijzigingen in Tegenwicht", "nl"))
                .add(stream, DCTerms.title.asNode(), createLiteralLang("Changes of Tegenwicht", "en"))
                .add(stream, ldes("timestampPath"), Terms.as("published"))
                .add(stream, ldes("versionOfPath"), Terms.IS_VERSION_OF);
        for (Kind kind : Kind.values()) {
            String name = "version" + Terms.activity(kind).getLocalName();
            document.add(stream, ldes(name + "Path"), Terms.TYPE).add(stream, ldes(name + "Object"), Terms.activity(kind));
        }
        document.add(stream, tree("shape"), shapeName()).add(stream, tree("view"), createURI(addresses.root()));
    }

    private Node shapeName() {
        return createURI(addresses.shape());
    }

    /** What each member has, whatever it is about. */
    private void shape() {
        document.add(shapeName(), Terms.TYPE, sh("NodeShape"));
        property("of", Terms.IS_VERSION_OF, sh("nodeKind"), sh("IRI"));
        property("at", Terms.as("published"), sh("datatype"), XSD.dateTime.asNode());
        property("in", TW.generation, sh("datatype"), XSD.integer.asNode());
    }

    private void property(String label, Node path, Node constraint, Node value) {
        Node property = createBlankNode(label);
        document.add(shapeName(), sh("property"), property).add(property, sh("path"), path).add(property, constraint, value)
                .add(property, sh("minCount"), Terms.number(1)).add(property, sh("maxCount"), Terms.number(1));
    }

    private void pages(Epoch epoch) {
        document.add(addresses.root(), Terms.TYPE, tree("Node"));
        List<Entry> entries = epoch.generations().stream().flatMap(generation -> generation.entries().stream()).toList();
        int size = addresses.pageSize();
        for (int first = 0; first < entries.size(); first += size) {
            int page = first / size + 1;
            relation("from" + page, "GreaterThanOrEqualToRelation", epoch, page, entries.get(first));
            if (first + size <= entries.size()) {
                relation("to" + page, "LessThanOrEqualToRelation", epoch, page, entries.get(first + size - 1));
            }
        }
    }

    private void relation(String label, String type, Epoch epoch, int page, Entry bound) {
        Node relation = createBlankNode(label);
        document.add(addresses.root(), tree("relation"), relation)
                .add(relation, Terms.TYPE, tree(type)).add(relation, tree("node"), createURI(addresses.page(epoch.name(), page)))
                .add(relation, tree("path"), Terms.as("published")).add(relation, tree("value"), Terms.time(bound.time()));
    }
}
