package org.w3id.tegenwicht.publish;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;

/**
 * Under which licences the statements about a thing may be used: those of the source data sets that it is told to be in, and of those that the
 * graphs with its statements were made from. What comes from no source is ours.
 */
@Component
class Licences {

    /** That of our own work. */
    static final Node CC_BY = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final Query OF_THING = QueryFactory.create("""
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?licence WHERE { ?thing void:inDataset ?source OPTIONAL { ?source dcterms:license ?licence } }""", Syntax.syntaxARQ);

    private static final Query OF_GRAPHS = QueryFactory.create("""
            PREFIX tw: <https://w3id.org/tegenwicht/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?graph ?licence WHERE { ?source tw:graph ?graph OPTIONAL { ?source dcterms:license ?licence } }""", Syntax.syntaxARQ);

    private final GraphStore store;
    private final Node unstated;

    Licences(GraphStore store, GraphSettings settings) {
        this.store = store;
        this.unstated = NodeFactory.createURI(settings.base() + "id/license/unstated");
    }

    /**
     * The IRIs of all of them, in a fixed order.
     *
     * @param graphs those in which the statements about the thing stand
     */
    SortedSet<String> of(Node thing, Set<Node> graphs) {
        SortedSet<String> found = new TreeSet<>();
        ask(QueryTransformOps.replaceVars(OF_THING, Map.of(Var.alloc("thing"), thing)),
                rows -> rows.forEachRemaining(row -> found.add(name(row.get("licence")))));
        boolean isOfSource = !found.isEmpty();
        Set<Node> ours = new HashSet<>(graphs);
        ask(OF_GRAPHS, rows -> rows.forEachRemaining(row -> {
            if (graphs.contains(row.get("graph"))) {
                ours.remove(row.get("graph"));
                found.add(name(row.get("licence")));
            }
        }));
        if (!isOfSource && !ours.isEmpty()) {
            found.add(CC_BY.getURI());
        }
        return found;
    }

    /** A source that tells of no licence leaves unsaid what may be done. */
    private String name(Node licence) {
        return licence != null && licence.isURI() ? licence.getURI() : unstated.getURI();
    }

    private void ask(Query query, Consumer<RowSet> reader) {
        store.query(query, LIMIT, execution -> {
            reader.accept(execution.select());
            return null;
        });
    }
}
