package org.w3id.tegenwicht.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.Visitor.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.Visitor;

/** What was withdrawn answers 410, with why and what to look at instead, and shows up nowhere else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WithdrawnIT {

    private static final String GONE = "/doc/study/thijssen-2021";

    @LocalServerPort
    private int port;
    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void everyWithdrawnThingIsGoneAndSaysWhy() {
        Graph withdrawn = RDFParser.source(Path.of("data/withdrawn.ttl")).toGraph();
        List<String> iris = withdrawn.stream(Node.ANY, OWL2.deprecated.asNode(), Node.ANY).map(triple -> triple.getSubject().getURI()).toList();
        assertThat(iris).hasSizeGreaterThan(5).allSatisfy(iri -> {
            HttpResponse<String> answer = visitor.get(iri.replaceFirst("^.*/id/", "/doc/"));
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(header(answer, "ETag")).startsWith("\"");
            assertThat(answer.body()).contains("<" + iri + ">", "owl:deprecated", "skos:changeNote");
        });
    }

    @Test
    void readersReadItInTheirLanguageWithALinkToWhatReplacesIt() {
        HttpResponse<String> dutch = visitor.get(GONE + ".html?lang=nl");
        HttpResponse<String> english = visitor.get(GONE, "Accept: text/html", "Accept-Language: en");
        assertThat(List.of(dutch, english)).allSatisfy(page -> {
            assertThat(page.statusCode()).isEqualTo(410);
            assertThat(page.body()).contains("/doc/study/hiring-thijssen-et-al-2021a", "2026-11-24");
        });
        assertThat(dutch.body()).contains("Dit onderzoek stond er twee keer in.");
        assertThat(english.body()).contains("This study was recorded twice.");
    }

    @Test
    void programsGetAProblemWithTheReplacement() {
        HttpResponse<String> answer = visitor.get(GONE, "Accept: application/json");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"replacedBy\":[\"https://w3id.org/tegenwicht/id/study/hiring-thijssen-et-al-2021a\"]", "This study was recorded twice.");
    }

    @Test
    void itIsInNoListSearchOrSitemap() {
        for (String path : List.of("/v1/studies?pageSize=2000", "/v1/search?q=thijssen", "/search?q=thijssen", "/sitemap/study.xml")) {
            assertThat(visitor.get(path).body()).as(path).doesNotContain("study/thijssen-2021\"", "study/thijssen-2021<");
        }
        assertThat(visitor.get("/sitemap/study.xml").body()).contains("study/hiring-thijssen-et-al-2021a<");
    }
}
