package org.w3id.tegenwicht.publish.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.journal.Generation;
import org.w3id.tegenwicht.graph.journal.Journal;
import org.xml.sax.InputSource;

/** Follows the stream like a client, while the editor writes. Each test goes on where the one before ended. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"tegenwicht.editor.name=ed", "tegenwicht.editor.password=secret"})
@ActiveProfiles("empty")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangesIT {

    private static final String ONE = "https://w3id.org/tegenwicht/graph/data/one";
    private static final String TWO = "https://w3id.org/tegenwicht/graph/data/two";
    private static final String BASE = "https://w3id.org/tegenwicht/";
    private static final List<Lang> FORMS = List.of(Lang.TURTLE, Lang.TRIG, Lang.JSONLD, Lang.NQUADS, Lang.NTRIPLES, Lang.RDFXML);
    private static final String PREFIXES = """
            PREFIX tw: <https://w3id.org/tegenwicht/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX problem: <https://w3id.org/tegenwicht/id/problem/>
            PREFIX claim: <https://w3id.org/tegenwicht/id/claim/>
            PREFIX place: <https://w3id.org/tegenwicht/id/place/>
            """;
    private static final String DEBT = "problem:debt a tw:Problem ; skos:prefLabel 'Schulden'@nl , 'Debt'@en .";

    @LocalServerPort
    private int port;

    @Autowired
    private GraphStore store;

    @Autowired
    private GraphNames names;

    @Autowired
    private Journal journal;

    private StreamClient client;

    @BeforeEach
    void connect() {
        client = new StreamClient(port);
    }

    @Test
    @Order(1)
    void tellsAllThatHappensInEachForm() {
        put(ONE, DEBT + " claim:a tw:effect problem:debt ; dcterms:source [ dcterms:title 'x' ; dcterms:date [ dcterms:issued 1 ] ] . claim:b tw:cause problem:debt .");
        put(TWO, IntStream.range(0, 300).mapToObj("place:p%d a tw:Place . "::formatted).collect(Collectors.joining()));
        client.write("POST", ONE, PREFIXES + "claim:a tw:cause problem:debt . claim:c tw:effect problem:debt .");
        put(ONE, DEBT + " claim:a tw:effect problem:debt ; dcterms:source [ dcterms:title 'y' ] .");
        client.write("DELETE", TWO, "");
        put(TWO, "place:p1 a tw:Place . claim:a tw:effect problem:debt .");
        FORMS.forEach(form -> Present.assertEquals(client.replay(form), store, names));
    }

    @Test
    @Order(2)
    void linksToPagesByTheTimesOfTheirEvents() {
        Graph root = client.read("/changes", Lang.TURTLE).getDefaultGraph();
        assertThat(client.pages(Lang.TURTLE)).hasSize(3);
        for (String page : client.pages(Lang.TURTLE)) {
            Graph members = client.read(page, Lang.TURTLE).getDefaultGraph();
            List<Instant> times = members.stream(Node.ANY, node("https://www.w3.org/ns/activitystreams#published"), Node.ANY)
                    .map(triple -> Instant.parse(triple.getObject().getLiteralLexicalForm())).sorted().toList();
            assertThat(bound(root, page, "GreaterThanOrEqualToRelation")).containsExactly(times.getFirst());
            boolean full = times.size() == 250;
            assertThat(bound(root, page, "LessThanOrEqualToRelation")).isEqualTo(full ? List.of(times.getLast()) : List.of());
            assertThat(members.contains(node(page), node("https://w3id.org/ldes#immutable"), Node.ANY)).isEqualTo(full);
        }
    }

    private static List<Instant> bound(Graph root, String page, String type) {
        return root.stream(Node.ANY, node("https://w3id.org/tree#node"), node(page)).map(triple -> triple.getSubject())
                .filter(relation -> root.contains(relation, node("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), node("https://w3id.org/tree#" + type)))
                .map(relation -> Instant.parse(StreamClient.one(root, relation, "https://w3id.org/tree#value").getLiteralLexicalForm())).toList();
    }

    @Test
    @Order(3)
    void aFullPageIsKeptForEverAndTheLastForAMinute() {
        String[] pages = client.pages(Lang.TURTLE).toArray(String[]::new);
        List<byte[]> before = FORMS.stream().map(form -> body(pages[0], form)).toList();
        HttpResponse<byte[]> full = client.get(pages[0]);
        assertThat(full.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "public", "immutable"));
        HttpResponse<byte[]> last = client.get(pages[2]);
        assertThat(last.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("max-age=60").doesNotContain("immutable"));
        String tag = last.headers().firstValue("ETag").orElseThrow();
        assertThat(client.get(pages[2], "If-None-Match", tag).statusCode()).isEqualTo(304);
        put(TWO, "place:p2 a tw:Place ; skos:prefLabel 'Dorp'@nl , 'Village'@en . claim:a tw:effect problem:debt .");
        assertThat(client.get(pages[2], "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(FORMS.stream().map(form -> body(pages[0], form)).toList()).containsExactlyElementsOf(before);
    }

    private byte[] body(String page, Lang form) {
        return client.get(page, "Accept", form.getContentType().getContentTypeStr()).body();
    }

    @Test
    @Order(4)
    void theStreamLeadsToItsRootAndMembersToTheirPage() {
        String page = client.pages(Lang.TURTLE).iterator().next();
        String stream = page.substring(0, page.lastIndexOf('/'));
        HttpResponse<byte[]> see = client.get(stream);
        assertThat(see.statusCode()).isEqualTo(303);
        assertThat(see.headers().firstValue("Location")).hasValueSatisfying(root -> assertThat(root).endsWith("/changes"));
        Node member = node(BASE + page.substring(page.indexOf("changes/")) + "#1");
        assertThat(client.read(page, Lang.TURTLE).getDefaultGraph().contains(member, node("http://purl.org/dc/terms/isVersionOf"), Node.ANY)).isTrue();
    }

    @Test
    @Order(5)
    void saysWhatDoesNotExist() {
        String page = client.pages(Lang.TURTLE).iterator().next();
        for (String missing : List.of(page + "9", "/changes/20000101T000000000Z/1", "/changes/20000101T000000000Z", "/changes?generation=99", "/changes?generation=x",
                page.substring(0, page.lastIndexOf('/')) + "?generation=99",
                "/changes.atom?problem=dept", "/changes.atom?place=nowhere")) {
            HttpResponse<byte[]> answer = client.get(missing);
            assertThat(answer.statusCode()).as(missing).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        assertThat(client.get("/changes", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(client.get("/changes.atom?problem=debt&place=p1").statusCode()).isEqualTo(400);
    }

    @Test
    @Order(6)
    void sumsUpWhatEachGenerationDid() {
        Graph deletion = client.read("/changes?generation=6&format=nt", Lang.NTRIPLES).getDefaultGraph();
        String iri = BASE + "changes/" + journal.epoch().orElseThrow().name() + "?generation=6";
        HttpResponse<byte[]> see = client.get("/" + iri.substring(BASE.length()));
        assertThat(see.statusCode()).isEqualTo(303);
        assertThat(see.headers().firstValue("Location")).hasValue("http://localhost:" + port + "/changes?generation=6");
        Node list = node(iri);
        assertThat(StreamClient.one(deletion, list, "https://www.w3.org/ns/activitystreams#totalItems").getLiteralValue()).isEqualTo(300);
        assertThat(deletion.stream(Node.ANY, Node.ANY, node("https://www.w3.org/ns/activitystreams#Delete")).count()).isEqualTo(300);
        assertThat(page("/changes")).containsPattern("(?s)generation=6\">6</a>.*?<td class=\"tw-number\">0</td>\\s*<td class=\"tw-number\">0</td>\\s*<td class=\"tw-number\">300</td>");
        assertThat(page("/changes?generation=2&lang=en")).contains("<span>New</span>").contains(">Debt</a>").contains("/doc/problem/debt?lang=en");
        assertThat(page("/changes?generation=2&lang=nl")).contains("<span>Nieuw</span>").contains(">Schulden</a>");
    }

    private String page(String address) {
        HttpResponse<byte[]> answer = client.get(address, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** A list is spoken of: it is called the same everywhere. */
    @Test
    @Order(6)
    void aListHasTheSameBytesOnEveryHost() {
        for (Lang form : FORMS) {
            byte[] here = body("/changes?generation=6", form);
            assertThat(body("http://127.0.0.1:" + port + "/changes?generation=6", form)).as(form.getName()).isEqualTo(here);
            assertThat(new String(here, StandardCharsets.UTF_8)).as(form.getName()).doesNotContain(":" + port);
        }
    }

    @Test
    @Order(7)
    void feedsWhatConcernsAProblem() throws Exception {
        put(ONE, DEBT + " claim:d tw:effect problem:debt ; skos:prefLabel 'Een bewering'@nl .");
        put(ONE, DEBT + " claim:e tw:effect problem:debt ; prov:invalidatedAtTime '2026-01-01T00:00:00Z'^^xsd:dateTime . claim:x tw:effect problem:other .");
        SyndFeed feed = feed("/changes.atom?problem=debt&lang=nl");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Wijzigingen over Schulden");
        assertThat(feed.getDescription()).contains("50 nieuwste", "http://localhost:" + port + "/changes");
        assertThat(feed.getAuthors()).hasSize(1);
        assertThat(feed.getUri()).isEqualTo(BASE + "changes.atom?problem=debt&lang=nl");
        assertThat(feed.getLinks()).anySatisfy(link -> {
            assertThat(link.getRel()).isEqualTo("self");
            assertThat(link.getHref()).isEqualTo("http://localhost:" + port + "/changes.atom?problem=debt&lang=nl");
        });
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).startsWith("Ingetrokken: e", "Weg: Een bewering", "Nieuw: Een bewering")
                .noneMatch(title -> title.contains("p1") || title.endsWith(": x"));
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        assertThat(feed.getEntries()).allSatisfy(entry -> assertThat(entry.getUpdatedDate()).isNotNull());
        assertThat(feed.getEntries().getFirst().getLink()).endsWith("/doc/claim/e");
    }

    @Test
    @Order(8)
    void feedsSpeakTheLanguageOfTheReader() throws Exception {
        assertThat(feed("/changes.atom?place=p2", "Accept-Language", "en").getTitle()).isEqualTo("Changes about Village");
        assertThat(feed("/changes.atom?lang=en").getEntries()).hasSize(50).first().satisfies(entry -> assertThat(entry.getTitle()).startsWith("New: "));
        assertThat(feed("/changes.atom", "Accept-Language", "nl").getTitle()).isEqualTo("Wijzigingen in Tegenwicht");
    }

    @Test
    @Order(9)
    void feedsAreNotSentTwice() {
        HttpResponse<byte[]> feed = client.get("/changes.atom?problem=debt");
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        String modified = feed.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        assertThat(client.get("/changes.atom?problem=debt", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(client.get("/changes.atom?problem=debt", "If-Modified-Since", modified).statusCode()).isEqualTo(304);
        put(TWO, "place:p3 a tw:Place . claim:a tw:effect problem:debt .");
        assertThat(client.get("/changes.atom?problem=debt", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(10)
    void namesAnEventAlikeOnWhateverHostItIsAsked() throws Exception {
        String here = "http://localhost:" + port;
        String there = "http://127.0.0.1:" + port;
        String page = client.pages(Lang.TURTLE).iterator().next();
        for (Lang form : FORMS) {
            String text = new String(body(page, form), StandardCharsets.UTF_8);
            assertThat(text).as(form.getName()).contains(page, BASE + "changes/");
            assertThat(text.replace(page, "")).as(form.getName()).doesNotContain(here);
            String other = new String(body(page.replace(here, there), form), StandardCharsets.UTF_8);
            if (form == Lang.RDFXML) { // its writer has an order of its own
                assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(text.replace(here, there).lines().toList());
            } else {
                assertThat(other).as(form.getName()).isEqualTo(text.replace(here, there));
            }
        }
        SyndFeed feed = feed("/changes.atom?lang=nl");
        SyndFeed other = feed(there + "/changes.atom?lang=nl");
        assertThat(other.getUri()).isEqualTo(feed.getUri()).startsWith(BASE);
        assertThat(other.getEntries()).extracting(SyndEntry::getUri).isEqualTo(feed.getEntries().stream().map(SyndEntry::getUri).toList())
                .allSatisfy(id -> assertThat(id).startsWith(BASE + "changes/"));
        assertThat(other.getEntries()).allSatisfy(entry -> assertThat(entry.getLink()).startsWith(there + "/"));
    }

    @Test
    @Order(11)
    void feedsGoOnWhateverThingsAreCalled() throws Exception {
        put(TWO, """
                place:link a tw:Place ; rdfs:label <http://example.org/> . <https://w3id.org/tegenwicht/id/loose> rdfs:label 'Loose'@nl .
                place:bell a tw:Place ; rdfs:label 'a\\u0001b\\uFFFE'@nl .""");
        SyndFeed feed = feed("/changes.atom?lang=nl");
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).contains("Nieuw: link", "Nieuw: ab");
        assertThat(feed.getEntries()).extracting(SyndEntry::getLink).noneMatch(link -> link.endsWith("null"));
        assertThat(feed("/changes.atom?place=bell&lang=nl").getTitle()).isEqualTo("Wijzigingen over ab");
        String last = client.pages(Lang.TURTLE).stream().reduce((first, second) -> second).orElseThrow();
        FORMS.forEach(form -> assertThat(client.get(last, "Accept", form.getContentType().getContentTypeStr()).statusCode())
                .as(form.getName()).isEqualTo(form == Lang.RDFXML ? 406 : 200));
        client.write("DELETE", TWO, "");
        assertThat(feed("/changes.atom?lang=nl").getEntries()).extracting(SyndEntry::getTitle).contains("Weg: link", "Weg: ab");
    }

    @Test
    @Order(12)
    void leadsToItsOtherFormsItsLicenceAndItsDescription() {
        String page = client.pages(Lang.TURTLE).iterator().next();
        for (String address : List.of("/changes", page, "/changes?generation=2")) {
            for (String accept : List.of("text/turtle", "text/html")) {
                List<String> links = links(client.get(address, "Accept", accept));
                assertThat(links).contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"",
                        "<http://localhost:%d/dataset>; rel=\"describedby\"".formatted(port),
                        "<http://localhost:%d/changes.atom>; rel=\"alternate\"; type=\"application/atom+xml\"".formatted(port));
                links.stream().filter(link -> link.contains("alternate")).forEach(link -> assertThat(client.get(link.substring(1, link.indexOf('>')))
                        .headers().firstValue("Content-Type")).as(link).hasValueSatisfying(type -> assertThat(link).contains(type.replaceFirst(";.*", ""))));
            }
        }
        assertThat(links(client.get("/changes.atom?problem=debt&lang=nl")))
                .contains("<http://localhost:%d/changes.atom?problem=debt&lang=nl>; rel=\"self\"; type=\"application/atom+xml\"".formatted(port),
                        "<http://localhost:%d/doc/problem/debt>; rel=\"alternate\"; type=\"text/html\"".formatted(port))
                .anyMatch(link -> link.endsWith("rel=\"license\"")).anyMatch(link -> link.endsWith("/dataset>; rel=\"describedby\""));
    }

    private static List<String> links(HttpResponse<byte[]> answer) {
        return answer.headers().allValues("Link").stream().flatMap(value -> Stream.of(value.split(", "))).toList();
    }

    @Test
    @Order(13)
    void showsPeopleOnlyGenerationsThatTellSomething() {
        put(ONE, DEBT);
        put(ONE, DEBT);
        List<Generation> silent = journal.epoch().orElseThrow().generations().stream().filter(generation -> generation.entries().isEmpty()).toList();
        assertThat(silent).isNotEmpty();
        String page = page("/changes");
        assertThat(page).contains("generation=2\"");
        assertThat(silent).allSatisfy(generation -> assertThat(page).doesNotContain("generation=" + generation.number() + "\""));
        assertThat(page("/changes?generation=" + silent.getLast().number())).contains("<main");
    }

    /** The last test: nothing can follow it. */
    @Test
    @Order(99)
    void saysThatAPageIsDamaged() throws IOException {
        String page = client.pages(Lang.TURTLE).iterator().next();
        String epoch = journal.epoch().orElseThrow().name();
        try (DirectoryStream<Path> journals = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "tegenwicht-changes*")) {
            for (Path folder : journals) {
                if (Files.exists(folder.resolve(epoch))) {
                    Files.write(folder.resolve(epoch).resolve("page-1.nq.gz"), new byte[100]);
                }
            }
        }
        for (String accept : List.of("text/turtle", "text/html")) {
            HttpResponse<byte[]> answer = client.get(page, "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("damaged").doesNotContain("page-1");
        }
        assertThat(client.get("/changes").statusCode()).isEqualTo(200);
    }

    private SyndFeed feed(String address, String... headers) throws Exception {
        return new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(client.get(address, headers).body())));
    }

    private void put(String graph, String turtle) {
        assertThat(client.write("PUT", graph, PREFIXES + turtle)).isIn(201, 204);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
