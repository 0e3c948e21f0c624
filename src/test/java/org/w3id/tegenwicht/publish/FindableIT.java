package org.w3id.tegenwicht.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.Visitor.header;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.Visitor;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines and people who cite look for is where they look. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FindableIT {

    private static final Pattern ENTRY = Pattern.compile("<loc>([^<]*)</loc><lastmod>([^<]*)</lastmod>");

    @LocalServerPort
    private int port;
    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void robotsFindTheSitemapAndInItEveryDocument() {
        assertThat(visitor.get("/robots.txt").body()).contains("Sitemap: " + visitor.address("/sitemap.xml"));
        List<String> documents = new ArrayList<>();
        entries("/sitemap.xml").forEach(sitemap -> {
            List<String> listed = entries(sitemap);
            assertThat(listed).as(sitemap).isNotEmpty().hasSizeLessThan(50_000);
            assertThat(visitor.get(listed.get(listed.size() / 2), "Accept: text/html").statusCode()).as(listed.get(listed.size() / 2)).isEqualTo(200);
            documents.addAll(listed);
        });
        assertThat(documents).hasSizeGreaterThan(9_000).doesNotHaveDuplicates()
                .contains(visitor.address("/"), visitor.address("/doc/problem/problematic-debt"), visitor.address("/ontology"));
        assertThat(entries(visitor.address("/sitemap/pages.xml"))).allSatisfy(page -> assertThat(visitor.get(page, "Accept: text/html").statusCode()).as(page).isEqualTo(200));
    }

    private List<String> entries(String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(header(answer, "Content-Type")).startsWith("application/xml");
        return ENTRY.matcher(answer.body()).results().map(entry -> {
            assertThat(entry.group(2)).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
            return entry.group(1);
        }).toList();
    }

    @Test
    void whoCitesFindsTheCitationFiles() {
        HttpResponse<String> cff = visitor.get("/CITATION.cff");
        assertThat(header(cff, "Content-Type")).isEqualTo("application/yaml");
        Map<String, Object> citation = new Yaml().load(cff.body());
        assertThat(citation).containsEntry("cff-version", "1.2.0").containsEntry("license", "EUPL-1.2").containsKeys("message", "title", "authors");
        JsonNode codemeta = JsonMapper.shared().readTree(visitor.get("/codemeta.json").body());
        assertThat(codemeta.get("version").asString()).isEqualTo(String.valueOf(citation.get("version")));
        assertThat(codemeta.get("@context").asString()).isEqualTo("https://w3id.org/codemeta/3.0");
    }

    @Test
    void whoWantsRdfIsSentFromTheStartPageToWhatThereIs() {
        for (String accept : List.of("text/turtle", "application/ld+json", "application/rdf+xml", "text/turtle, text/html;q=0.5", "application/n-triples, */*;q=0.1")) {
            HttpResponse<String> answer = visitor.get("/", "Accept: " + accept);
            assertThat(answer.statusCode()).as(accept).isEqualTo(303);
            assertThat(header(answer, "Location")).isEqualTo(visitor.address("/dataset"));
            assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
            assertThat(visitor.get("/dataset", "Accept: " + accept).statusCode()).isEqualTo(200);
        }
        for (String accept : List.of("*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json", "text/html, text/turtle;q=0.9", "text/*")) {
            HttpResponse<String> answer = visitor.get("/", "Accept: " + accept);
            assertThat(answer.statusCode()).as(accept).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith("text/html");
            assertThat(answer.headers().allValues("Vary")).containsOnlyOnce("Accept");
        }
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void fromTheStartPageProgramsFindWhatDescribesUs() {
        assertThat(header(visitor.get("/"), "Link")).contains("/dataset>; rel=\"describedby\"", "/.well-known/void>; rel=\"describedby\"", "rel=\"license\"",
                "/sitemap.xml>; rel=\"sitemap\"", "/v1/openapi.json>; rel=\"service-desc\"", "rel=\"service-doc\"", "/CITATION.cff>; rel=\"describedby\"");
    }
}
