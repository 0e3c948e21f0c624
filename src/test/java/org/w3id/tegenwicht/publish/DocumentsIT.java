package org.w3id.tegenwicht.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.Visitor.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.Visitor;

/** Documents over HTTP: in the form asked for, with what lets programs keep them and go on from them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DocumentsIT {

    private static final String DEBT = "/doc/problem/problematic-debt";
    private static final String THING = "https://w3id.org/tegenwicht/id/problem/problematic-debt";
    private static final String BROWSER = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @LocalServerPort
    private int port;
    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|text/turtle", "*/*|text/turtle", "text/html,application/xhtml+xml,*/*;q=0.8|text/html;charset=UTF-8",
        "application/rdf+xml;q=0.5, application/ld+json;q=0.8|application/ld+json", "text/turtle;q=0, */*;q=0.1|application/ld+json",
        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\"|application/ld+json", "text/turtle;charset=utf-8|text/turtle",
        "application/n-triples|application/n-triples", "application/trig, image/png|application/trig", "text/*|text/turtle"})
    void theAcceptHeaderChoosesTheForm(String accept, String type) {
        for (String path : List.of(DEBT, "/ontology", "/meta", "/graphs/data/withdrawn")) {
            HttpResponse<String> answer = accept == null ? visitor.get(path) : visitor.get(path, "Accept: " + accept);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).as(path).isEqualTo(type);
            assertThat(header(answer, "Vary")).as(path).containsIgnoringCase("Accept,").containsIgnoringCase("Accept-Encoding");
        }
    }

    @ParameterizedTest
    @CsvSource({"ttl,text/turtle", "jsonld,application/ld+json", "nt,application/n-triples", "rdf,application/rdf+xml", "trig,application/trig",
        "nq,application/n-quads", "html,text/html;charset=UTF-8", "json,application/json"})
    void aSuffixOrTheParameterFormatChoosesTheForm(String suffix, String type) {
        for (String path : List.of(DEBT, "/ontology", "/meta", "/graphs/data/withdrawn")) {
            assertThat(header(visitor.get(path + "." + suffix, BROWSER), "Content-Type")).as(path).isEqualTo(type);
            assertThat(header(visitor.get(path + "?format=" + suffix, BROWSER), "Content-Type")).as(path).isEqualTo(type);
        }
        assertThat(header(visitor.get(DEBT + "?format=application/ld%2Bjson", BROWSER), "Content-Type")).isEqualTo("application/ld+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "no media type", "text/turtle;q=0"})
    void whatIsNotOfferedIsAnsweredWithWhatIs(String accept) {
        HttpResponse<String> answer = visitor.get(DEBT, "Accept: " + accept);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/turtle", "application/ld+json", "text/html");
        assertThat(header(answer, "Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".ttl", ".html", ".jsonld", ".rdf", ".nt", ".trig", ".nq", ".json"})
    void aDocumentThatIsKnownIsNotSentAgain(String suffix) {
        HttpResponse<String> first = visitor.get(DEBT + suffix);
        HttpResponse<String> byTag = visitor.get(DEBT + suffix, "If-None-Match: " + header(first, "ETag"));
        HttpResponse<String> byDate = visitor.get(DEBT + suffix, "If-Modified-Since: " + header(first, "Last-Modified"));
        assertThat(List.of(byTag, byDate)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(header(answer, "Vary").toLowerCase(Locale.ROOT).split(", *")).contains("accept", "accept-encoding");
            for (String name : List.of("ETag", "Last-Modified", "Cache-Control", "Content-Location", "Link")) {
                assertThat(header(answer, name)).as(name).isEqualTo(header(first, name)).isNotEmpty();
            }
        });
        assertThat(visitor.get(DEBT + suffix, "If-None-Match: \"other\"", "If-Modified-Since: " + header(first, "Last-Modified")).statusCode()).isEqualTo(200);
        assertThat(visitor.get(DEBT + suffix, "If-Modified-Since: Wed, 01 Jan 2020 00:00:00 GMT").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {DEBT + ".ttl", DEBT + ".html", DEBT + ".rdf", DEBT + ".nt", DEBT + ".jsonld", "/ontology.nq", "/", "/problems", "/sitemap/study.xml",
        "/dataset.ttl", "/.well-known/void", "/changes", "/changes.atom", "/v1/problems", "/v1/studies?format=ris", "/v1/openapi.json", "/v1/queries",
        "/v1/queries/places", "/v1/queries/places?format=csv", "/v1/queries/places/openapi.json"})
    void whoTakesGzipGetsItUnderATagOfItsOwn(String path) throws IOException {
        HttpResponse<String> plain = visitor.get(path);
        HttpResponse<String> gzip = visitor.get(path, "Accept-Encoding: gzip");
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(gzip, "Vary")).containsIgnoringCase("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body().getBytes(StandardCharsets.ISO_8859_1))).readAllBytes())
                .isEqualTo(plain.body().getBytes(StandardCharsets.UTF_8));
        assertThat(header(gzip, "ETag")).startsWith("\"").isNotEqualTo(header(plain, "ETag"));
        assertThat(visitor.get(path, "Accept-Encoding: gzip", "If-None-Match: " + header(gzip, "ETag")).statusCode()).isEqualTo(304);
        assertThat(visitor.get(path, "If-None-Match: " + header(gzip, "ETag")).statusCode()).isEqualTo(200);
        assertThat(header(visitor.get(path, "Accept-Encoding: gzip;q=0"), "Content-Encoding")).isEmpty();
        assertThat(header(visitor.get(path, "Accept-Encoding: gzip;q=0, *"), "Content-Encoding")).isEmpty();
        assertThat(header(visitor.get(path, "Accept-Encoding: *"), "Content-Encoding")).isEqualTo("gzip");
    }

    /** Where there is no tag, or a weak one, the server compresses by the type of the answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/sparql|text/turtle", "/sparql?query=SELECT%20*%7B%3Fs%20%3Fp%20%3Fo%7DLIMIT%2050|application/sparql-results+json",
        "/sparql?query=SELECT%20*%7B%3Fs%20%3Fp%20%3Fo%7DLIMIT%2050|application/sparql-results+xml",
        "/sparql?query=CONSTRUCT%20WHERE%7B%3Fs%20%3Fp%20%3Fo%7DLIMIT%2050|application/n-triples",
        "/data?graph=https%3A%2F%2Fw3id.org%2Ftegenwicht%2Fgraph%2Fdata%2Fwithdrawn|text/turtle"})
    void answersThatAreWrittenWhileTheyAreMadeAreCompressedToo(String path, String type) throws IOException {
        HttpResponse<String> plain = visitor.get(path, "Accept: " + type);
        HttpResponse<String> gzip = visitor.get(path, "Accept: " + type, "Accept-Encoding: gzip");
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(List.of(plain, gzip)).allSatisfy(answer -> assertThat(header(answer, "Vary")).containsIgnoringCase("Accept-Encoding"));
        assertThat(gzip.body().length()).isLessThan(plain.body().length());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body().getBytes(StandardCharsets.ISO_8859_1))).readAllBytes()).isNotEmpty();
    }

    /** What a path means does not depend on how its letters are written. */
    @Test
    void aPathInPercentSignsIsTheSame() {
        HttpResponse<String> list = visitor.get("/%761/problems");
        assertThat(header(list, "API-Version")).isNotEmpty();
        assertThat(header(list, "ETag")).startsWith("\"").isEqualTo(header(visitor.get("/v1/problems"), "ETag"));
        assertThat(visitor.get("/%761/problems?nonsense=1").statusCode()).isEqualTo(400);
        assertThat(header(visitor.get("/%64umps/all.nq.gz", "Accept-Encoding: gzip"), "Content-Encoding")).isEmpty();
    }

    @Test
    void whatIsNotThereDependsOnTheFormToo() {
        for (String type : List.of("text/html", "text/turtle")) {
            HttpResponse<String> answer = visitor.get("/doc/problem/nothing-like-it", "Accept: " + type);
            assertThat(answer.statusCode()).as(type).isEqualTo(404);
            assertThat(List.of(header(answer, "Vary").toLowerCase(Locale.ROOT).split(", *"))).as(type).contains("accept");
        }
    }

    @Test
    void optionsTellsOfNoFormToPatchWith() {
        HttpResponse<String> answer = visitor.send("OPTIONS", DEBT);
        assertThat(header(answer, "Allow")).contains("GET");
        assertThat(answer.headers().map()).doesNotContainKey("accept-patch");
    }

    @Test
    void whoHasAnyFormIsSentNone() {
        for (String path : List.of(DEBT + ".ttl", "/dataset.ttl", "/ontology", "/", "/v1/problems", "/v1/queries/places", "/v1/openapi.json")) {
            HttpResponse<String> answer = visitor.get(path, "If-None-Match: *");
            assertThat(answer.statusCode()).as(path).isEqualTo(304);
            assertThat(header(answer, "ETag")).as(path).startsWith("\"");
        }
    }

    @Test
    void everyFormHasAStrongTagOfItsOwn() {
        assertThat(Stream.of("ttl", "jsonld", "nt", "rdf", "trig", "nq", "html").map(suffix -> header(visitor.get(DEBT + "." + suffix), "ETag")))
                .allMatch(tag -> tag.startsWith("\"")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {DEBT, DEBT + ".html", "/id/problem/problematic-debt", "/ontology", "/meta", "/graphs/ledger", "/", "/problems", "/sitemap.xml",
        "/robots.txt", "/CITATION.cff", "/doc/study/thijssen-2021", "/v1/problems", "/v1/problems/problematic-debt", "/v1/openapi.json", "/v1/queries/places"})
    void headSaysWhatGetSays(String path) {
        HttpResponse<String> head = visitor.send("HEAD", path);
        HttpResponse<String> get = visitor.get(path);
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(get.statusCode() == 303 ? "" : header(get, "Content-Length"));
        for (String name : List.of("Content-Type", "ETag", "Last-Modified", "Link", "Location", "Vary", "Cache-Control")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".ttl", ".html"})
    void linksLeadFromADocumentToItsThingItsFormsItsLicenceAndItsType(String suffix) {
        assertThat(header(visitor.get(DEBT + suffix), "Link"))
                .contains("<" + THING + ">; rel=\"describes\"", "<" + THING + ">; rel=\"cite-as\"", "<https://w3id.org/tegenwicht/ontology#Problem>; rel=\"type\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"", "<" + visitor.address(DEBT) + ">; rel=\"canonical\"",
                        "<" + visitor.address(DEBT) + ".ttl>; rel=\"describedby\"; type=\"text/turtle\"")
                .contains(Stream.of("html;text/html", "ttl;text/turtle", "jsonld;application/ld+json", "nt;application/n-triples", "rdf;application/rdf+xml",
                                "trig;application/trig", "nq;application/n-quads").map(form -> form.split(";"))
                        .map(form -> "<%s.%s>; rel=\"alternate\"; type=\"%s\"".formatted(visitor.address(DEBT), form[0], form[1])).toList());
    }

    @Test
    void theHeadOfAPageHasTheSameLinks() {
        HttpResponse<String> answer = visitor.get(DEBT, BROWSER);
        Matcher links = Pattern.compile("<([^>]*)>; rel=\"([^\"]*)\"").matcher(header(answer, "Link"));
        assertThat(links.results().count()).isGreaterThan(10);
        links.reset().results().forEach(link -> assertThat(answer.body()).contains("<link rel=\"" + link.group(2) + "\" href=\"" + link.group(1) + "\""));
    }

    @ParameterizedTest
    @CsvSource({"/doc/problem/problematic-debt,problem/problematic-debt", "/doc/place/gm0363-2022,place/gm0363-2022", "/doc/finding/barlow-2016-externalising,finding/barlow-2016-externalising",
        "/doc/study/hiring-thijssen-et-al-2021a,study/hiring-thijssen-et-al-2021a", "/doc/scheme/problems,scheme/problems"})
    void aPageCarriesTheDescriptionOfItsSubjectAsJsonLd(String path, String thing) {
        String page = visitor.get(path, BROWSER).body();
        Matcher script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL).matcher(page);
        assertThat(script.find()).as(path).isTrue();
        assertThat(script.group(1)).doesNotContain("<");
        Graph said = RDFParser.fromString(script.group(1), Lang.JSONLD11).toGraph();
        assertThat(said.stream(NodeFactory.createURI("https://w3id.org/tegenwicht/id/" + thing), Node.ANY, Node.ANY).count()).isGreaterThan(2);
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(300_000);
    }

    @Test
    void theOntologyAnswersForItsVersionAndForTermsWithASlash() {
        assertThat(visitor.get("/ontology/0.1.0").body()).contains("owl:Ontology");
        assertThat(header(visitor.get("/ontology/Finding"), "Location")).isEqualTo(visitor.address("/ontology#Finding"));
        assertThat(visitor.get("/ontology/NoSuchTerm").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/ontology", BROWSER).body()).contains("id=\"Finding\"");
    }

    @Test
    void aGraphSaysHowLargeItIsAndWhereItsStatementsAre() {
        assertThat(header(visitor.get("/graph/data/withdrawn"), "Location")).isEqualTo(visitor.address("/graphs/data/withdrawn"));
        for (String all : List.of("/graph", "/graphs")) {
            assertThat(header(visitor.get(all), "Location")).isEqualTo(visitor.address("/dataset"));
        }
        String data = visitor.address("/data?graph=https%3A%2F%2Fw3id.org%2Ftegenwicht%2Fgraph%2Fdata%2Fwithdrawn");
        assertThat(visitor.get("/graphs/data/withdrawn").body()).contains("<" + data + ">", "void:triples");
        assertThat(visitor.get("/graphs/data/withdrawn", BROWSER).body()).contains("href=\"" + data + "\"");
        assertThat(visitor.get(data, "Accept: text/turtle").body()).contains("changeNote");
        assertThat(visitor.get("/graphs/no/such").statusCode()).isEqualTo(404);
    }
}
