package org.w3id.tegenwicht.browse.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.Visitor.header;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import org.w3id.tegenwicht.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every study, and every list of studies under its filters, can be taken into a reference manager from where it is shown. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReferencesIT {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"(describedby|alternate)\"; type=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("(?m)^(?:ID  - |@misc\\{|  \"id\" : \")([^\\s,\"]+)");
    /** How many of the studies are asked one by one, evenly spread. */
    private static final int ASKED = 6;

    @LocalServerPort
    private int port;
    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void theDocumentOfAStudyLeadsToItsReferenceInEachFormat() {
        List<String> slugs = keys(visitor.get("/v1/studies?format=ris").body()).stream().toList();
        assertThat(slugs).hasSizeGreaterThan(500);
        IntStream.range(0, ASKED).mapToObj(at -> slugs.get(at * slugs.size() / ASKED)).forEach(slug -> {
            Map<String, String> links = links(visitor.get("/doc/study/" + slug, "Accept: text/turtle"));
            assertThat(List.of(CitationFormat.values())).allSatisfy(format -> {
                HttpResponse<String> reference = visitor.get(links.get(format.mediaType()));
                assertThat(header(reference, "Content-Type")).startsWith(format.mediaType());
                assertThat(keys(reference.body())).containsExactly(slug);
            });
            assertThat(HtmlUtils.htmlUnescape(visitor.get("/doc/study/" + slug, "Accept: text/html").body())).contains(links.get("application/x-bibtex"));
        });
        assertThat(links(visitor.get("/doc/problem/bullying", "Accept: text/turtle"))).doesNotContainKey("application/x-bibtex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "country=nl", "country=nl&design=randomised-controlled-trial", "year=2019&pageSize=3&page=2"})
    void aListOfStudiesLeadsToAllOfThemUnderTheSameFilters(String filter) {
        HttpResponse<String> list = visitor.get("/v1/studies?" + filter);
        JsonNode listed = JsonMapper.shared().readTree(list.body());
        assertThat(listed.get("total").asInt()).isPositive();
        Map<String, String> links = links(list);
        assertThat(List.of(CitationFormat.values())).allSatisfy(format -> assertThat(keys(visitor.get(links.get(format.mediaType())).body()))
                .hasSize(listed.get("total").asInt()).containsAll(listed.get("items").valueStream().map(item -> item.get("id").asString()).toList()));
        String page = HtmlUtils.htmlUnescape(visitor.get("/studies?" + filter, "Accept: text/html").body());
        assertThat(CitationFormat.words()).allSatisfy(word -> assertThat(page).containsPattern("href=\"[^\"]*/v1/studies\\?[^\"]*format=" + word + "\""));
    }

    @Test
    void aPageOfAListIsCitedWhenAPageIsAskedFor() {
        JsonNode page = JsonMapper.shared().readTree(visitor.get("/v1/studies?pageSize=7&page=2").body());
        assertThat(keys(visitor.get("/v1/studies?pageSize=7&page=2&format=bibtex").body()))
                .containsExactlyInAnyOrderElementsOf(page.get("items").valueStream().map(item -> item.get("id").asString()).toList());
    }

    @ParameterizedTest
    @CsvSource({"application/x-bibtex,application/x-bibtex", "application/vnd.citationstyles.csl+json;q=0.9 application/json;q=0.5,application/vnd.citationstyles.csl+json",
        "*/*,application/json", "application/json,application/json"})
    void theAcceptHeaderChoosesToo(String accept, String type) {
        for (String path : List.of("/v1/studies?country=nl", "/v1/synthesis?mechanism=hiring-discrimination")) {
            HttpResponse<String> answer = visitor.get(path, "Accept: " + accept.replace(" ", ", "));
            assertThat(header(answer, "Content-Type")).as(path).startsWith(type);
            assertThat(header(answer, "Vary").toLowerCase(Locale.ROOT).split(",\\s*")).as(path).contains("accept");
            assertThat(visitor.get(path, "Accept: " + accept.replace(" ", ", "), "If-None-Match: " + header(answer, "ETag")).statusCode()).as(path).isEqualTo(304);
        }
        assertThat(visitor.get("/v1/studies", "Accept: image/png").statusCode()).isEqualTo(406);
        assertThat(visitor.get("/v1/studies?format=endnote").body()).contains("csl-json");
    }

    @Test
    void aSynthesisLeadsToTheStudiesThatItPools() throws IOException {
        String question = "mechanism=rental-discrimination&ground=gender";
        Set<String> pooled = new TreeSet<>();
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(visitor.get("/v1/synthesis?" + question + "&format=metafor").body()))
                .forEach(finding -> pooled.add(finding.get("study")));
        assertThat(keys(visitor.get("/v1/synthesis?" + question + "&format=ris").body())).isEqualTo(pooled).hasSizeGreaterThan(5);
        String page = HtmlUtils.htmlUnescape(visitor.get("/synthesis?" + question, "Accept: text/html").body());
        assertThat(CitationFormat.words()).allSatisfy(word -> assertThat(page).containsPattern("/v1/synthesis\\?[^\"]*ground=gender[^\"]*&format=" + word));
    }

    /** What rests on several studies leads to those. */
    @ParameterizedTest
    @ValueSource(strings = {"/doc/problem/low-reading-achievement", "/doc/mechanism/rental-discrimination", "/doc/claim/care-leaver-disadvantage-raises-youth-unemployment",
        "/shortlist?items=study/hiring-thijssen-et-al-2021a", "/compare?interventions=housing-first,housing-vouchers-for-homeless-people"})
    void aPageThatRestsOnStudiesLeadsToThem(String path) {
        String page = HtmlUtils.htmlUnescape(visitor.get(path, "Accept: text/html").body());
        assertThat(CitationFormat.words()).allSatisfy(word -> {
            Matcher link = Pattern.compile("href=\"(/cite\\?[^\"]*format=" + word + ")\"").matcher(page);
            assertThat(link.find()).as(word).isTrue();
            assertThat(keys(visitor.get(link.group(1)).body())).isNotEmpty();
        });
    }

    private Map<String, String> links(HttpResponse<String> answer) {
        return LINK.matcher(header(answer, "Link")).results().collect(Collectors.toMap(link -> link.group(3), link -> link.group(1), (one, other) -> one, TreeMap::new));
    }

    private static Set<String> keys(String references) {
        return KEY.matcher(references).results().map((MatchResult key) -> key.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
