package org.w3id.tegenwicht.publish;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.sparql.meta.MetaTerms;
import org.w3id.tegenwicht.sparql.meta.Term;

/** Our aggregates and functions in RDF: the program knows them, the graph does not. */
@Component
class MetaDescription {

    /** The IRI of the document: the namespace without its hash. */
    private static final String IRI = Term.NAMESPACE.substring(0, Term.NAMESPACE.length() - 1);
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private final LastChanges changes;

    MetaDescription(LastChanges changes) {
        this.changes = changes;
    }

    /** Describes them; {@code address} is the URL of the document. */
    Description of(String address) {
        DatasetGraph statements = DatasetGraphFactory.create();
        Graph graph = statements.getDefaultGraph();
        Node vocabulary = NodeFactory.createURI(IRI);
        graph.add(Triple.create(vocabulary, RDF.type.asNode(), OWL2.Ontology.asNode()));
        say(graph, vocabulary, DCTerms.title.asNode(), "Samenvattende functies voor SPARQL", "Functions for SPARQL that pool");
        MetaTerms.aggregates().forEach(term -> tell(graph, vocabulary, term, "Aggregate"));
        MetaTerms.functions().forEach(term -> tell(graph, vocabulary, term, "Function"));
        return Descriptions.described(IRI, address, statements, Descriptions.OURS, changes.ofAll());
    }

    private static void tell(Graph graph, Node vocabulary, Term term, String type) {
        Node node = NodeFactory.createURI(term.iri());
        graph.add(Triple.create(node, RDF.type.asNode(), NodeFactory.createURI(SD + type)));
        graph.add(Triple.create(node, RDFS.isDefinedBy.asNode(), vocabulary));
        say(graph, node, RDFS.label.asNode(), term.label().nl(), term.label().en());
        say(graph, node, RDFS.comment.asNode(), term.signature() + ". " + term.comment().nl(), term.signature() + ". " + term.comment().en());
    }

    private static void say(Graph graph, Node subject, Node property, String nl, String en) {
        graph.add(Triple.create(subject, property, NodeFactory.createLiteralLang(nl, "nl")));
        graph.add(Triple.create(subject, property, NodeFactory.createLiteralLang(en, "en")));
    }
}
