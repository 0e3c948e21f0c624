package org.w3id.tegenwicht.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;

/**
 * What the graph says of one thing: its own statements with the named graph of each, the statements of nodes that only exist for
 * it (a geometry), the names of what it points at, and the licences of what is said.
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
            CONSTRUCT { GRAPH ?g { ?o rdfs:label ?label } } WHERE {
              ?thing ?p ?o . FILTER(ISIRI(?o))
              VALUES ?name { skos:prefLabel rdfs:label } # a path would be tried in each graph
              GRAPH ?g { ?o ?name ?label }
            }""", Syntax.syntaxARQ);

    /** In a fixed order, so that the same description has the same bytes. */
    private static final SortedMap<String, String> PREFIXES = new TreeMap<>(Map.of(
            "tw", "https://w3id.org/tegenwicht/ontology#",
            "rdfs", RDFS.getURI(),
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "dcterms", DCTerms.getURI(),
            "foaf", "http://xmlns.com/foaf/0.1/",
            "geo", "http://www.opengis.net/ont/geosparql#",
            "void", "http://rdfs.org/ns/void#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "prov", "http://www.w3.org/ns/prov#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    /** The licence of what is all our own work. */
    static final Set<String> OURS = Set.of(Licences.CC_BY.getURI());

    private final GraphStore store;
    private final GraphSettings settings;
    private final LastChanges changes;
    private final Licences licences;

    Descriptions(GraphStore store, GraphSettings settings, LastChanges changes, Licences licences) {
        this.store = store;
        this.settings = settings;
        this.changes = changes;
        this.licences = licences;
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
    Optional<Description> of(String iri, String document) {
        Node thing = NodeFactory.createURI(iri);
        DatasetGraph own = quads(OUTGOING, thing);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        DatasetGraph names = quads(NAMES, thing);
        Set<String> licenceIris = licences.of(thing, Iter.toSet(own.listGraphNodes()));
        Set<Node> sources = new HashSet<>();
        Stream.of(own, names).forEach(part -> part.listGraphNodes().forEachRemaining(sources::add));
        names.find().forEachRemaining(quad -> own.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
        return Optional.of(described(iri, document, own, licenceIris, changes.of(sources)));
    }

    /** The ontology as a whole, in the named graph it was loaded into. */
    Description ontology(String document) {
        Node graph = settings.names().named("ontology/tegenwicht");
        DatasetGraph ontology = store.view(view -> {
            DatasetGraph copy = DatasetGraphFactory.create();
            view.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(copy::add);
            return copy;
        });
        return described(ontologyIri(), document, ontology, OURS, changes.of(Set.of(graph)));
    }

    /** Whether this is the IRI of the version of the ontology that is loaded. */
    boolean isVersion(String iri) {
        return ask("ASK { <%s> <http://www.w3.org/2002/07/owl#versionIRI> ?thing }".formatted(ontologyIri()), iri);
    }

    /** Whether the graph says anything of it. */
    boolean isKnown(String iri) {
        return ask("ASK { ?thing ?property ?value }", iri);
    }

    private boolean ask(String question, String iri) {
        return store.query(bind(QueryFactory.create(question), NodeFactory.createURI(iri)), LIMIT, QueryExec::ask);
    }

    String ontologyIri() {
        return settings.base() + "ontology";
    }

    /** A description of something of ours, with what the document says of itself. */
    static Description described(String iri, String document, DatasetGraph statements, Set<String> licences, Instant modified) {
        Graph about = statements.getDefaultGraph();
        Node page = NodeFactory.createURI(document);
        about.add(Triple.create(page, FOAF.primaryTopic.asNode(), NodeFactory.createURI(iri)));
        licences.forEach(licence -> about.add(Triple.create(page, DCTerms.license.asNode(), NodeFactory.createURI(licence))));
        addPrefixes(statements);
        return new Description(iri, statements, List.copyOf(licences), modified);
    }

    private DatasetGraph quads(Query query, Node thing) {
        return store.query(bind(query, thing), LIMIT, execution -> {
            DatasetGraph found = DatasetGraphFactory.create();
            execution.constructQuads().forEachRemaining(found::add);
            return found;
        });
    }

    private static Query bind(Query query, Node thing) {
        return QueryTransformOps.replaceVars(query, Map.of(THING, thing));
    }

    private static void addPrefixes(DatasetGraph description) {
        PREFIXES.forEach((prefix, namespace) -> {
            description.getDefaultGraph().getPrefixMapping().setNsPrefix(prefix, namespace);
            description.prefixes().add(prefix, namespace);
        });
    }
}
