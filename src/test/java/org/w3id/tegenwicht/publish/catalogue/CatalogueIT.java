package org.w3id.tegenwicht.publish.catalogue;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.vocabulary.SD;

/** What the running server says about its graph is what the graph says. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CatalogueIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BASE = "https://w3id.org/tegenwicht/";
    private static final String SHAPES = System.getProperty("dcat-ap-nl.shapes", "../shared/standards/dcat-ap-nl-SHACL.ttl");
    private static final String SH = "http://www.w3.org/ns/shacl#";

    @LocalServerPort
    private int port;

    @Test
    void theCountsOfTheWholeAreThoseOfCountQueries() throws Exception {
        Resource whole = counts().createResource(BASE + "dataset#tegenwicht");
        Map.of(VOID.triples, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
                VOID.entities, "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c }",
                VOID.classes, "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }",
                VOID.properties, "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }",
                VOID.distinctSubjects, "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
                VOID.distinctObjects, "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }").forEach((property, query) ->
                        assertThat(whole.getProperty(property).getLong()).as(property.getLocalName()).isEqualTo(number(query)));
    }

    @Test
    void theCountsOfEachClassAndPropertyAreThoseOfCountQueries() throws Exception {
        Model counts = counts();
        assertThat(partitions(counts, VOID.classPartition, VOID._class, VOID.entities))
                .isEqualTo(groups("SELECT ?k (COUNT(DISTINCT ?s) AS ?n) { ?s a ?k } GROUP BY ?k"));
        assertThat(partitions(counts, VOID.propertyPartition, VOID.property, VOID.triples))
                .isEqualTo(groups("SELECT ?k (COUNT(*) AS ?n) { ?s ?k ?o } GROUP BY ?k"));
        assertThat(partitions(counts, VOID.propertyPartition, VOID.property, VOID.distinctSubjects))
                .isEqualTo(groups("SELECT ?k (COUNT(DISTINCT ?s) AS ?n) { ?s ?k ?o } GROUP BY ?k"));
    }

    @Test
    void theCountOfEachNamedGraphIsThatOfACountQuery() throws Exception {
        Map<String, Long> told = counts().listSubjectsWithProperty(SD.name).toList().stream()
                .collect(toMap(each -> each.getPropertyResourceValue(SD.name).getURI(), each -> each.getProperty(VOID.triples).getLong()));
        assertThat(told).isEqualTo(groups("SELECT ?k (COUNT(*) AS ?n) { GRAPH ?k { ?s ?p ?o } } GROUP BY ?k"));
    }

    @Test
    void theLinksToOthersAreCountedByTargetAndProperty() throws Exception {
        List<Resource> linksets = counts().listSubjectsWithProperty(RDF.type, VOID.Linkset).toList();
        assertThat(linksets).hasSizeGreaterThan(5).allSatisfy(each -> assertThat(each.getProperty(VOID.triples).getLong()).isEqualTo(
                number("SELECT (COUNT(*) AS ?n) { ?s <%s> ?o FILTER(STRSTARTS(STR(?o), '%s')) }".formatted(
                        each.getPropertyResourceValue(VOID.linkPredicate).getURI(),
                        each.getPropertyResourceValue(VOID.objectsTarget).getProperty(VOID.uriSpace).getString()))));
    }

    @Test
    void theDataSetsFollowTheDutchProfileOfDcat() throws Exception {
        assumeTrue(Files.exists(Path.of(SHAPES)), "run with -Ddcat-ap-nl.shapes=<dcat-ap-nl-SHACL.ttl of Geonovum>");
        assertThat(ShaclValidator.get().validate(RDFParser.source(Path.of(SHAPES)).toGraph(), catalogue().getGraph()).getEntries()).isEmpty();
    }

    /** What DCAT-AP-NL 3 asks for without its shapes, so that every build looks. */
    @Test
    void nothingIsMissingThatTheDutchProfileOfDcatAsksFor() throws Exception {
        Model model = catalogue();
        List<Property> shared = List.of(DCTerms.accessRights, DCTerms.identifier, DCTerms.publisher, DCAT.contactPoint, DCAT.theme,
                DCTerms.title, DCTerms.description, DCTerms.license);
        assertEachHas(model, DCAT.Dataset, shared, List.of(DCTerms.creator, DCAT.distribution));
        assertEachHas(model, DCAT.DataService, shared, List.of(DCAT.endpointURL, DCAT.endpointDescription, DCAT.servesDataset));
        assertEachHas(model, DCAT.Catalog, List.of(DCAT.contactPoint, DCTerms.publisher, DCTerms.title, DCTerms.description, DCAT.dataset), List.of());
        assertEachHas(model, DCAT.Distribution, List.of(DCAT.accessURL, DCTerms.license, DCTerms.title), List.of());
        assertThat(model.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList()).allSatisfy(each -> {
            assertThat(each.listProperties(DCTerms.identifier).toList()).hasSize(1);
            assertThat(each.listProperties(DCAT.contactPoint).toList()).hasSize(1);
            assertThat(model.contains(null, DCAT.dataset, each)).isTrue();
        });
        assertThat(model.listSubjectsWithProperty(DCAT.downloadURL).toList()).hasSizeGreaterThan(100).allSatisfy(file -> {
            assertThat(file.getProperty(DCAT.byteSize).getLong()).isPositive();
            assertThat(file.getPropertyResourceValue(Authority.CHECKSUM_OF).getProperty(Authority.CHECKSUM_VALUE).getLiteral().getLexicalForm()).hasSize(64);
        });
    }

    private static void assertEachHas(Model model, Resource type, List<Property> first, List<Property> more) {
        assertThat(model.listSubjectsWithProperty(RDF.type, type).toList()).as(type.getLocalName()).isNotEmpty().allSatisfy(each ->
                assertThat(Stream.concat(first.stream(), more.stream())).as(each.getURI()).allMatch(each::hasProperty));
    }

    @Test
    void theSourcesAreDescribedWithLicenceAndCitationEachByItself() throws Exception {
        Model model = model("/dataset/taylor-care-leavers", "text/turtle");
        Resource source = model.createResource(BASE + "id/dataset/taylor-care-leavers");
        assertThat(source.getProperty(DCTerms.bibliographicCitation).getString()).startsWith("Taylor, D.");
        Resource graph = model.createResource(BASE + "dataset#graph/data/act/care-leavers");
        assertThat(graph.hasProperty(Authority.DERIVED_FROM, source)).isTrue();
        assertThat(graph.getPropertyResourceValue(DCTerms.license)).isEqualTo(source.getPropertyResourceValue(DCTerms.license));
        assertThat(get("/dataset/taylor-care-leavers", "text/html").body()).contains("Hulp aan jongeren die uit de jeugdzorg gaan", "Taylor, D.", "application/ld+json").doesNotContain("&lt;title");
        assertThat(get("/dataset/nobody", "text/turtle").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, text/turtle", "application/ld+json, application/ld+json", "application/rdf+xml, application/rdf+xml",
            "application/n-triples, application/n-triples", "'text/html;q=0.5, application/ld+json;q=0.9', application/ld+json", "*/*, text/turtle"})
    void theDocumentsComeInTheFormThatWasAskedFor(String accept, String type) throws Exception {
        for (String path : List.of("/.well-known/void", "/dataset")) {
            HttpResponse<String> answer = get(path, accept);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
            assertThat(parsed(answer, RDFLanguages.contentTypeToLang(type)).contains(null, RDF.type, VOID.Dataset)).isTrue();
        }
    }

    @Test
    void aReaderGetsPagesAndASearchEngineFindsADataSetInThem() throws Exception {
        for (String path : List.of("/dataset", "/.well-known/void")) {
            String page = get(path, "text/html,application/xhtml+xml").body();
            assertThat(page).contains("<h1").contains("<script type=\"application/ld+json\">");
        }
        for (String path : List.of("/dataset", "/.well-known/void")) {
            String page = get(path, "text/html").body();
            String json = page.substring(page.indexOf("ld+json\">") + 9, page.indexOf("</script>", page.indexOf("ld+json\">")));
            Model found = RDFParser.fromString(json, Lang.JSONLD11).toModel();
            Resource whole = found.createResource(BASE + "dataset#tegenwicht");
            assertThat(whole.hasProperty(RDF.type, SchemaDO.Dataset)).as(path).isTrue();
            assertThat(Stream.of(SchemaDO.name, SchemaDO.description, SchemaDO.license, SchemaDO.distribution, SchemaDO.creator)).allMatch(whole::hasProperty);
        }
    }

    @ParameterizedTest
    @CsvSource({"/dataset, dataset#tegenwicht", "/.well-known/void, dataset#tegenwicht", "/dataset/bbga, id/dataset/bbga"})
    void pagesAndDataLeadToTheSame(String path, String about) throws Exception {
        for (String form : List.of("text/html", "text/turtle")) {
            assertThat(get(path, form).headers().firstValue("Link").orElse("")).as(form).contains("<" + BASE + about + ">; rel=\"cite-as\"", "rel=\"license\"",
                    "<http://www.w3.org/ns/dcat#Dataset>; rel=\"type\"", "<http://localhost:" + port + path + ".ttl>; rel=\"describedby\"",
                    "<http://localhost:" + port + path + ".jsonld>; rel=\"alternate\"");
        }
    }

    @Test
    void everyServiceAnswersAtItsAddress() throws Exception {
        for (Resource service : catalogue().listSubjectsWithProperty(RDF.type, DCAT.DataService).toList()) {
            String address = service.getPropertyResourceValue(DCAT.endpointURL).getURI();
            assertThat(send(HttpRequest.newBuilder(URI.create(address))).statusCode()).as(address).isIn(200, 303);
        }
    }

    @Test
    void theFilesOfTheWholeSayThatPartsHaveOtherLicences() throws Exception {
        Resource file = catalogue().createResource(BASE + "dataset#file/all.nq.gz");
        Resource rights = file.getPropertyResourceValue(DCTerms.rights);
        assertThat(rights.listProperties(RDFS.label).mapWith(label -> label.getLanguage()).toList()).containsExactlyInAnyOrder("nl", "en");
        assertThat(rights.hasProperty(DCTerms.license, ResourceFactory.createResource("https://www.mozilla.org/MPL/2.0/"))).isTrue();
    }

    @Test
    void aPartHasATitleToReadInBothLanguages() throws Exception {
        Model catalogue = catalogue();
        Resource ours = catalogue.createResource(BASE + "dataset#graph/data/act/interventions-work-and-income");
        assertThat(ours.listProperties(DCTerms.title).mapWith(title -> title.getString()).toList()).containsExactlyInAnyOrder(
                "Tegenwicht: interventies, werk en inkomen (aanpakken)", "Tegenwicht: interventions, work and income (act)");
        for (String internal : List.of("description", "ledger")) {
            assertThat(catalogue.createResource(BASE + "dataset#graph/" + internal).hasProperty(RDF.type, DCAT.Dataset)).as(internal).isFalse();
        }
    }

    @Test
    void eachDataSetSaysHowToCiteIt() throws Exception {
        assertThat(catalogue().listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList()).hasSizeGreaterThan(110).allSatisfy(each -> {
            List<String> citations = each.listProperties(DCTerms.bibliographicCitation).mapWith(citation -> citation.getString()).toList();
            assertThat(citations).as(each.getURI()).isNotEmpty();
            if (!each.hasProperty(Authority.DERIVED_FROM)) {
                assertThat(citations).as(each.getURI()).hasSize(2).allMatch(citation -> citation.matches("Tegenwicht \\(20\\d\\d\\)\\. .*" + Pattern.quote(each.getURI())));
            }
        });
    }

    @Test
    void eachGraphIsInTheLanguagesOfItsTexts() throws Exception {
        Map<String, Set<String>> told = new TreeMap<>();
        catalogue().listSubjectsWithProperty(RDF.type, DCAT.Dataset).filterKeep(each -> each.hasProperty(SD.name)).forEachRemaining(each -> told.put(
                each.getPropertyResourceValue(SD.name).getURI(), each.listProperties(DCTerms.language).mapWith(language -> language.getResource().getLocalName()).toSet()));
        Map<String, Set<String>> found = new TreeMap<>();
        told.keySet().forEach(graph -> found.put(graph, new TreeSet<>()));
        for (Map.Entry<String, String> language : Map.of("nl", "NLD", "en", "ENG").entrySet()) {
            groups("SELECT ?k (COUNT(*) AS ?n) { GRAPH ?k { ?s ?p ?o FILTER(LANG(?o) = '%s') } } GROUP BY ?k".formatted(language.getKey()))
                    .keySet().stream().filter(found::containsKey).forEach(graph -> found.get(graph).add(language.getValue()));
        }
        assertThat(told).isEqualTo(found).containsEntry(BASE + "graph/data/describe/places-points-2022", Set.of());
    }

    @Test
    void whatIsServedKnowsTheAddressesOfThisServerAndWhatIsStoredTheCanonicalOnes() throws Exception {
        Resource endpoint = counts().createResource(BASE + "dataset#tegenwicht").getPropertyResourceValue(VOID.sparqlEndpoint);
        assertThat(endpoint.getURI()).isEqualTo("http://localhost:" + port + "/sparql");
        assertThat(rows("SELECT ?k { <%sdataset#tegenwicht> <%ssparqlEndpoint> ?k }".formatted(BASE, VOID.NS)).next().getResource("k").getURI())
                .isEqualTo(BASE + "sparql");
    }

    @Test
    void aDocumentThatIsKnownIsNotSentAgain() throws Exception {
        String tag = get("/.well-known/void", "text/turtle").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(HttpRequest.newBuilder(uri("/.well-known/void")).header("Accept", "text/turtle").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(get("/.well-known/void", "application/ld+json").headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    @Test
    void theDataSetsCanBeAskedForInSparql() throws Exception {
        assertThat(number("PREFIX dcat: <http://www.w3.org/ns/dcat#> SELECT (COUNT(DISTINCT ?d) AS ?n) { ?catalogue dcat:dataset ?d . ?d dcat:distribution ?file }"))
                .isEqualTo(number("SELECT (COUNT(DISTINCT ?g) - 1 AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
        assertThat(number("PREFIX sd: <%s> SELECT (COUNT(*) AS ?n) { <%ssparql> a sd:Service ; sd:endpoint ?e }".formatted(SD.NAMESPACE, BASE))).isOne();
    }

    @Test
    void theServiceTellsWhatItCanAndNothingElse() throws Exception {
        Model model = model("/sparql", "text/turtle");
        Resource service = model.listSubjectsWithProperty(RDF.type, SD.Service).next();
        assertThat(service.getPropertyResourceValue(SD.endpoint).getURI()).isEqualTo("http://localhost:" + port + "/sparql");
        assertThat(service.listProperties(SD.feature).mapWith(each -> each.getResource()).toList()).containsExactly(SD.UnionDefaultGraph);
        assertThat(service.listProperties(SD.resultFormat).toList()).hasSize(8);
        assertThat(service.listProperties(SD.extensionAggregate).toList()).isNotEmpty().allMatch(each -> each.getResource().hasProperty(RDF.type, SD.Aggregate));
        assertThat(service.listProperties(SD.extensionFunction).toList()).isNotEmpty().allMatch(each -> each.getResource().hasProperty(RDF.type, SD.Function));
        assertThat(model.listSubjectsWithProperty(SD.name).toList()).hasSameSizeAs(groups("SELECT ?k (1 AS ?n) { GRAPH ?k { ?s ?p ?o } } GROUP BY ?k").entrySet());
    }

    @Test
    void theServiceHasExamplesThatWork() throws Exception {
        Model model = model("/sparql", "application/ld+json");
        List<Resource> examples = model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(SH + "SPARQLExecutable")).toList();
        assertThat(examples).hasSizeGreaterThan(20).allSatisfy(each -> {
            Query query = QueryFactory.create(text(each), Syntax.syntaxSPARQL_11);
            assertThat(each.listProperties(RDFS.comment).mapWith(comment -> comment.getLanguage()).toList()).containsExactlyInAnyOrder("nl", "en");
            assertThat(each.getPropertyResourceValue(SchemaDO.target).getURI()).endsWith("/sparql");
            Resource prefixes = each.getPropertyResourceValue(ResourceFactory.createProperty(SH + "prefixes"));
            assertThat(prefixes.listProperties(ResourceFactory.createProperty(SH + "declare")).mapWith(declared ->
                    declared.getResource().getProperty(ResourceFactory.createProperty(SH + "prefix")).getString()).toList())
                    .containsAll(query.getPrefixMapping().getNsPrefixMap().keySet());
        });
        for (String name : List.of("concept-schemes", "datasets-to-cite", "places-by-type")) {
            assertThat(rows(text(model.createResource("http://localhost:" + port + "/sparql#query-" + name))).hasNext()).as(name).isTrue();
        }
    }

    private static String text(Resource example) {
        return Stream.of("select", "construct", "ask").map(form -> example.getProperty(ResourceFactory.createProperty(SH + form)))
                .filter(text -> text != null).findFirst().orElseThrow().getString();
    }

    private Model counts() throws Exception {
        return model("/.well-known/void", "text/turtle");
    }

    private Model catalogue() throws Exception {
        return model("/dataset", "text/turtle");
    }

    private Model model(String path, String type) throws Exception {
        return parsed(get(path, type), RDFLanguages.contentTypeToLang(type));
    }

    private static Model parsed(HttpResponse<String> answer, Lang language) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        return RDFParser.fromString(answer.body(), language).toModel();
    }

    private static Map<String, Long> partitions(Model model, Property partition, Property of, Property number) {
        return model.createResource(BASE + "dataset#tegenwicht").listProperties(partition).toList().stream()
                .collect(toMap(each -> each.getResource().getProperty(of).getObject().toString(), each -> each.getResource().getProperty(number).getLong()));
    }

    private Map<String, Long> groups(String query) throws Exception {
        Map<String, Long> found = new TreeMap<>();
        rows(query).forEachRemaining(row -> found.put(row.get("k").toString(), row.getLiteral("n").getLong()));
        return found;
    }

    private long number(String query) {
        try {
            return rows(query).next().getLiteral("n").getLong();
        } catch (Exception broken) {
            throw new AssertionError(query, broken);
        }
    }

    private ResultSetRewindable rows(String query) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/sparql")).header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json").POST(BodyPublishers.ofString(query)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ResultSetFactory.makeRewindable(ResultSetFactory.fromJSON(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8))));
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", accept));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
