package org.w3id.tegenwicht.publish;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;

/**
 * What the graph says of one thing: its own statements with the named graph of each, the statements of nodes that only exist for
 * it (a geometry), the names of what it points at, and the licence of what is said.
 */
@Component
class Descriptions {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Var THING = Var.alloc("thing");

    private static final Query OUTGOING = QueryFactory.create("""
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE {
              { GRAPH ?g { ?thing ?p ?o BIND(?thing AS ?s) } }
              UNION { ?thing geo:hasDefaultGeometry ?s . GRAPH ?g { ?s ?p ?o } }
            }""", Syntax.syntaxARQ);

    private static final Query NAMES = QueryFactory.create("""
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            CONSTRUCT { ?o rdfs:label ?label } WHERE {
              ?thing ?p ?o . FILTER(ISIRI(?o))
              ?o skos:prefLabel|rdfs:label ?label
            }""");

    /** A source data set has a licence of its own; all else is ours. */
    private static final Query LICENCE = QueryFactory.create("""
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX void: <http://rdfs.org/ns/void#>
            SELECT ?licence WHERE { ?thing void:inDataset?/dcterms:license ?licence } LIMIT 1""");

    private static final Node CC_BY = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");

    private static final Map<String, String> PREFIXES = Map.of(
            "tw", "https://w3id.org/tegenwicht/ontology#",
            "rdfs", RDFS.getURI(),
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "dcterms", DCTerms.getURI(),
            "foaf", "http://xmlns.com/foaf/0.1/",
            "geo", "http://www.opengis.net/ont/geosparql#",
            "void", "http://rdfs.org/ns/void#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final GraphStore store;
    private final GraphSettings settings;

    Descriptions(GraphStore store, GraphSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** The generation that descriptions are of; with the media type it is all that an entity tag depends on. */
    long generation() {
        return store.generation();
    }

    /** The canonical IRI of a thing, whatever host was asked. */
    String iri(String type, String slug) {
        return settings.base() + "id/" + type + "/" + slug;
    }

    /**
     * Describes a thing.
     *
     * @param iri the canonical IRI of the thing
     * @param document the URL of the description itself
     * @return empty when the graph says nothing of it
     */
    Optional<DatasetGraph> of(String iri, String document) {
        Node thing = NodeFactory.createURI(iri);
        DatasetGraph description = DatasetGraphFactory.create();
        store.query(bind(OUTGOING, thing), LIMIT, execution -> {
            execution.constructQuads().forEachRemaining(description::add);
            return description;
        });
        if (description.isEmpty()) {
            return Optional.empty();
        }
        Graph about = description.getDefaultGraph();
        store.query(bind(NAMES, thing), LIMIT, execution -> execution.construct(about));
        Node page = NodeFactory.createURI(document);
        about.add(Triple.create(page, NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic"), thing));
        about.add(Triple.create(page, DCTerms.license.asNode(), licence(thing)));
        addPrefixes(description);
        return Optional.of(description);
    }

    String ontologyIri() {
        return settings.base() + "ontology";
    }

    /** The whole ontology, in the named graph it was loaded into. */
    DatasetGraph ontology() {
        return store.view(view -> {
            DatasetGraph ontology = DatasetGraphFactory.create();
            view.find(settings.names().named("ontology/tegenwicht"), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(ontology::add);
            addPrefixes(ontology);
            return ontology;
        });
    }

    /** All statements of a description as one graph, for the forms that know no named graphs. */
    static Graph flat(DatasetGraph description) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(description.getDefaultGraph().getPrefixMapping());
        description.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private static Query bind(Query query, Node thing) {
        return QueryTransformOps.replaceVars(query, Map.of(THING, thing));
    }

    private Node licence(Node thing) {
        return store.query(bind(LICENCE, thing), LIMIT, execution -> {
            var rows = execution.select();
            return rows.hasNext() ? rows.next().get("licence") : CC_BY;
        });
    }

    private static void addPrefixes(DatasetGraph description) {
        PREFIXES.forEach((prefix, namespace) -> {
            description.getDefaultGraph().getPrefixMapping().setNsPrefix(prefix, namespace);
            description.prefixes().add(prefix, namespace);
        });
    }
}
