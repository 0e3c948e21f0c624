package org.w3id.tegenwicht.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.Visitor;

/** Our concept schemes load in thesaurus software as they are: each in one document, which answers what Skosmos asks. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SkosIT {

    private static final String THINGS = "https://w3id.org/tegenwicht/id/";
    private static final String SKOSMOS = "http://purl.org/net/skosmos#";

    @LocalServerPort
    private int port;
    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource(SkosFault.class)
    void noConceptHasThisFault(SkosFault fault) {
        try (QueryExec asked = QueryExecHTTP.service(visitor.address("/sparql")).query(fault.query()).build()) {
            assertThat(asked.select().materialize().stream().map(String::valueOf).toList()).isEmpty();
        }
        Graph faulty = RDFParser.source("src/test/resources/clients/faulty-scheme.ttl").toGraph();
        try (QueryExec asked = QueryExec.graph(faulty).query(fault.query()).build()) {
            assertThat(asked.select().hasNext()).as("the query for " + fault + " finds it where it is").isTrue();
        }
    }

    @Test
    void everySchemeAnswersUnderItsAddressWithItsTitles() {
        assertThat(schemes()).hasSizeGreaterThan(20).allSatisfy(scheme -> {
            HttpResponse<String> seen = visitor.get(scheme.substring(scheme.indexOf("/id/")), "Accept: text/turtle");
            assertThat(seen.statusCode()).isEqualTo(303);
            Graph document = read(Visitor.header(seen, "Location"), "text/turtle");
            assertThat(document.stream(NodeFactory.createURI(scheme), DCTerms.title.asNode(), Node.ANY).map(title -> title.getObject().getLiteralLanguage()))
                    .containsExactlyInAnyOrder("nl", "en");
        });
    }

    @Test
    void theDocumentOfEverySchemeAnswersWhatSkosmosAsks() {
        assertThat(schemes()).allSatisfy(scheme -> {
            Set<String> concepts = select("SELECT ?found { ?found <" + SKOS.inScheme + "> <" + scheme + "> }");
            Skosmos skosmos = new Skosmos(scheme, document(scheme));
            assertThat(skosmos.concepts()).isEqualTo(concepts.size()).isPositive();
            for (String language : List.of("nl", "en")) {
                assertThat(skosmos.titles(language)).isNotEmpty();
                assertThat(skosmos.reached(language)).isEqualTo(concepts);
                Set<String> indexed = new TreeSet<>();
                skosmos.letters(language).forEach(letter -> indexed.addAll(skosmos.under(letter, language)));
                assertThat(indexed).isEqualTo(concepts);
            }
        });
    }

    @Test
    void aConceptIsFoundAndShownWithWhatIsAroundIt() {
        Skosmos problems = new Skosmos(THINGS + "scheme/problems", document(THINGS + "scheme/problems"));
        assertThat(problems.search("gepest")).containsExactly(THINGS + "problem/bullying");
        assertThat(problems.named(THINGS + "problem/bullying", "https://w3id.org/tegenwicht/ontology#lifeDomain")).contains("Onderwijs", "Education");
        Set<String> mapped = select("SELECT DISTINCT ?found { ?found <" + SKOS.exactMatch + "> ?other ; <" + SKOS.inScheme + "> <" + THINGS + "scheme/problems> }");
        assertThat(mapped).isNotEmpty().allSatisfy(concept -> assertThat(problems.matches(concept)).isNotEmpty());
        Skosmos designs = new Skosmos(THINGS + "scheme/designs", document(THINGS + "scheme/designs"));
        Set<String> below = select("SELECT ?found { ?found <" + SKOS.broader + "> ?above ; <" + SKOS.inScheme + "> <" + THINGS + "scheme/designs> }");
        assertThat(below).isNotEmpty().allSatisfy(concept -> assertThat(designs.parents(concept)).hasSizeGreaterThan(1).anyMatch(designs.tops("nl")::contains));
    }

    /** The configuration that docs/clients.md shows fits what is there. */
    @Test
    void theSkosmosConfigurationOfThePageIsTrue() throws Exception {
        String shown = Snippets.in(Path.of("docs/clients.md")).stream().filter(snippet -> snippet.language().equals("turtle")).findFirst().orElseThrow().code();
        Model configuration = ModelFactory.createModelForGraph(RDFParser.fromString(shown, Lang.TURTLE).base("http://localhost/config").toGraph());
        var vocabulary = configuration.listSubjectsWithProperty(VOID.uriSpace).next();
        String scheme = vocabulary.getPropertyResourceValue(skosmos("mainConceptScheme")).getURI();
        assertThat(vocabulary.getPropertyResourceValue(skosmos("sparqlGraph")).getURI()).isEqualTo(scheme);
        String dump = vocabulary.getPropertyResourceValue(VOID.dataDump).getURI().replace("http://localhost:8080", visitor.address(""));
        Graph loaded = read(dump, "text/turtle");
        assertThat(loaded.isIsomorphicWith(document(scheme))).isTrue();
        assertThat(loaded.stream(Node.ANY, SKOS.inScheme.asNode(), NodeFactory.createURI(scheme)).map(concept -> concept.getSubject().getURI()))
                .isNotEmpty().allMatch(concept -> concept.startsWith(vocabulary.getProperty(VOID.uriSpace).getString()));
    }

    private static Property skosmos(String name) {
        return ResourceFactory.createProperty(SKOSMOS, name);
    }

    private Set<String> schemes() {
        return select("SELECT ?found { ?found a <" + SKOS.ConceptScheme + "> }");
    }

    private Set<String> select(String query) {
        try (QueryExec asked = QueryExecHTTP.service(visitor.address("/sparql")).query(query).build()) {
            return ResultSetFormatter.toList(ResultSet.adapt(asked.select())).stream().map(row -> row.getResource("found").getURI())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Graph document(String scheme) {
        return read("/v1/queries/concept-scheme?scheme=" + scheme.substring(scheme.lastIndexOf('/') + 1), "application/n-triples");
    }

    private Graph read(String address, String type) {
        HttpResponse<String> answer = visitor.get(address, "Accept: " + type);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        return RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
    }
}
