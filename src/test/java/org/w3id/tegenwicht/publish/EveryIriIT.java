package org.w3id.tegenwicht.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.Visitor.header;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import org.w3id.tegenwicht.Visitor;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.sparql.meta.MetaTerms;
import org.w3id.tegenwicht.sparql.meta.Term;

/** Every IRI of ours in the store, whatever it names and wherever it stands, leads to a document that speaks of it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryIriIT {

    /** Of a type with more things than this, this many are asked over HTTP, evenly spread. */
    private static final int ASKED_OF_A_TYPE = 20;

    /** Documents that tell of many things, asked for once. */
    private final Map<String, HttpResponse<String>> documents = new ConcurrentHashMap<>();

    @LocalServerPort
    private int port;
    @Autowired
    private GraphStore store;
    @Autowired
    private GraphSettings settings;

    /** What a document tells are the statements about its thing: whoever has one has a document. */
    @Test
    void everyThingHasAnAddressThatAnswersAndSomethingToTell() {
        Set<String> things = ours(List.of("g", "s", "p", "o")).stream().filter(iri -> iri.startsWith(settings.base() + "id/")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(things).hasSizeGreaterThan(9_000).allMatch(iri -> iri.substring(settings.base().length()).matches("id/[a-z-]+/[A-Za-z0-9_~-]+"));
        things.removeAll(ours(List.of("s")));
        assertThat(things).isEmpty();
    }

    @Test
    void thingsOfEveryTypeAnswerWithTheirDocumentOverHttp() {
        Visitor visitor = new Visitor(port);
        List<String> asked = ours(List.of("g", "s", "p", "o")).stream().collect(Collectors.groupingBy(this::type, TreeMap::new, Collectors.toList())).values().stream()
                .map(EveryIriIT::spread).flatMap(Collection::stream).toList();
        assertThat(asked).hasSizeGreaterThan(500);
        assertThat(asked.parallelStream().map(iri -> fault(visitor, iri)).flatMap(Optional::stream).toList()).isEmpty();
    }

    @Test
    void theFunctionsThatTheEndpointOffersAreDescribedWhereTheirIriLeads() {
        Visitor visitor = new Visitor(port);
        List<Term> terms = new ArrayList<>(MetaTerms.aggregates());
        terms.addAll(MetaTerms.functions());
        assertThat(terms).hasSizeGreaterThan(10).allSatisfy(term -> assertThat(fault(visitor, term.iri())).isEmpty());
        String page = HtmlUtils.htmlUnescape(visitor.get("/meta", "Accept: text/html").body());
        assertThat(terms).allSatisfy(term -> assertThat(page).contains("id=\"" + term.name() + "\"").contains(term.label().nl()));
    }

    /** The first fault on the way from an IRI to its document. */
    private Optional<String> fault(Visitor visitor, String iri) {
        String path = iri.substring(settings.base().length() - 1).replaceFirst("#.*", "");
        if (!iri.contains("#") && !path.matches("/(id|graph|ontology|meta|dataset)(/.*)?")) { // the address of a page, a service or a file
            HttpResponse<String> answer = visitor.get(path, "Accept: */*");
            return List.of(200, 303).contains(answer.statusCode()) ? Optional.empty() : Optional.of(iri + " answers " + answer.statusCode());
        }
        HttpResponse<String> answer;
        if (path.startsWith("/id/") || path.startsWith("/graph/")) {
            answer = visitor.get(path, "Accept: text/turtle");
            if (answer.statusCode() != 303) {
                return Optional.of(iri + " answers " + answer.statusCode());
            }
            answer = visitor.get(header(answer, "Location"), "Accept: application/n-triples");
        } else {
            answer = documents.computeIfAbsent(path, document -> visitor.get(document, "Accept: application/n-triples"));
        }
        boolean gone = answer.statusCode() == 410 && answer.body().contains("changeNote");
        String here = visitor.address(iri.substring(settings.base().length() - 1)); // the endpoint describes itself under the address it was asked at
        boolean told = answer.body().contains("<" + iri + ">") || iri.contains("/sparql#") && answer.body().contains("<" + here + ">");
        return (answer.statusCode() == 200 || gone) && told ? Optional.empty()
                : Optional.of(iri + ": its document answers " + answer.statusCode());
    }

    private String type(String iri) {
        return iri.substring(settings.base().length()).replaceFirst("^(id/[^/]+|[a-z]+).*", "$1");
    }

    private static List<String> spread(List<String> iris) {
        int step = Math.max(1, iris.size() / ASKED_OF_A_TYPE);
        return IntStream.iterate(0, i -> i < iris.size(), i -> i + step).mapToObj(iris::get).toList();
    }

    /** All IRIs under our base that stand in one of these places: s, p, o, or g for the name of a graph. */
    private Set<String> ours(List<String> places) {
        Set<String> found = new TreeSet<>();
        store.query(QueryFactory.create("SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } }"), Duration.ofMinutes(1), execution -> {
            execution.select().forEachRemaining(row -> places.forEach(place -> add(row.get(Var.alloc(place)), found)));
            return found;
        });
        return found;
    }

    private void add(Node node, Set<String> found) {
        if (node.isURI() && node.getURI().startsWith(settings.base())) {
            found.add(node.getURI());
        }
    }
}
