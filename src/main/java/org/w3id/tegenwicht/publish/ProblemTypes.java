package org.w3id.tegenwicht.publish;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.sparql.FailureKind;

/** The types of problem that our errors name (RFC 9457), each an IRI in the document {@code /errors}: what it means, and what to do. */
@Component
class ProblemTypes {

    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final MessageSource messages;
    private final GraphSettings settings;
    private final LastChanges changes;

    ProblemTypes(MessageSource messages, GraphSettings settings, LastChanges changes) {
        this.messages = messages;
        this.settings = settings;
        this.changes = changes;
    }

    /** Describes them as a scheme of concepts; {@code address} is the URL of the document. */
    Description described(String address) {
        String iri = settings.base() + "errors";
        DatasetGraph statements = DatasetGraphFactory.create();
        Graph graph = statements.getDefaultGraph();
        Node scheme = NodeFactory.createURI(iri);
        graph.add(Triple.create(scheme, RDF.type.asNode(), SKOS.ConceptScheme.asNode()));
        say(graph, scheme, DCTerms.title.asNode(), "errors.title");
        for (FailureKind kind : FailureKind.values()) {
            String name = kind.word();
            Node type = NodeFactory.createURI(iri + "#" + name);
            graph.add(Triple.create(type, RDF.type.asNode(), SKOS.Concept.asNode()));
            graph.add(Triple.create(type, SKOS.inScheme.asNode(), scheme));
            say(graph, type, SKOS.prefLabel.asNode(), "sparql.failure." + name);
            say(graph, type, SKOS.definition.asNode(), "errors." + name);
        }
        return Descriptions.described(iri, address, statements, Descriptions.OURS, changes.ofAll());
    }

    private void say(Graph graph, Node subject, Node property, String key) {
        LANGUAGES.forEach(language -> graph.add(Triple.create(subject, property,
                NodeFactory.createLiteralLang(messages.getMessage(key, null, Locale.forLanguageTag(language)), language))));
    }
}
