package org.w3id.tegenwicht.publish;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;

/** Describes named graphs: what the ledger says of one, the data sets it is part of, and where its statements are. */
@Component
class Graphs {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Node NAMED_GRAPH = NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#NamedGraph");

    private static final Query DATASETS = QueryFactory.create("""
            PREFIX tw: <https://w3id.org/tegenwicht/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            CONSTRUCT { ?dataset tw:graph ?graph ; dcterms:title ?title }
            WHERE { ?dataset tw:graph ?graph ; dcterms:title ?title }""");

    private final GraphStore store;
    private final GraphSettings settings;
    private final Descriptions descriptions;

    Graphs(GraphStore store, GraphSettings settings, Descriptions descriptions) {
        this.store = store;
        this.settings = settings;
        this.descriptions = descriptions;
    }

    /**
     * Describes a graph.
     *
     * @param name what follows {@code graph/} in its IRI
     * @param address the URL of the document
     * @param root the address of this server
     */
    Optional<Description> of(String name, String address, String root) {
        String iri = settings.names().named(name).getURI();
        return descriptions.of(iri, address).map(found -> {
            var about = found.statements().getDefaultGraph();
            Query datasets = QueryTransformOps.replaceVars(DATASETS, Map.of(Var.alloc("graph"), found.thing()));
            store.query(datasets, LIMIT, execution -> execution.construct(about));
            about.add(Triple.create(found.thing(), RDF.type.asNode(), NAMED_GRAPH));
            about.add(Triple.create(found.thing(), VOID.dataDump.asNode(), NodeFactory.createURI(data(root, iri))));
            return found;
        });
    }

    private static String data(String root, String iri) {
        return root + "/data?graph=" + UriUtils.encode(iri, StandardCharsets.UTF_8);
    }
}
