package org.w3id.tegenwicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.Visitor.header;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Scripts of other sites read everything and write nothing; methods that an address does not have are refused with those it has. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenReadingIT {

    private static final String SITE = "Origin: https://elsewhere.example";
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    @LocalServerPort
    private int port;
    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({"/,200", "/id/problem/problematic-debt,303", "/doc/problem/problematic-debt,200", "/doc/problem/nothing-like-it,404", "/doc/study/thijssen-2021,410",
        "/doc/problem/problematic-debt?format=png,406", "/v1/problems,200", "/v1/problems/nothing-like-it,404", "/sparql?query=SELEC,400", "/sparql?query=ASK%7B%7D,200",
        "/data?graph=https%3A%2F%2Fnowhere.example%2F,404", "//twice,400", "/bad%2Fpath,400", "/nowhere,404", "/assets/app.css,200", "/robots.txt,200"})
    void answersOfEveryStatusAreOpenToScripts(String path, int status) {
        HttpResponse<String> answer = visitor.get(visitor.address(path), SITE);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, ALLOW_ORIGIN)).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void anAnswerThatSaysNotModifiedIsOpenToo() {
        String tag = header(visitor.get("/doc/problem/problematic-debt.ttl"), "ETag");
        HttpResponse<String> answer = visitor.get("/doc/problem/problematic-debt.ttl", SITE, "If-None-Match: " + tag);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(header(answer, ALLOW_ORIGIN)).isEqualTo("*");
    }

    @Test
    void scriptsSeeTheHeadersThatAnswersAreFollowedBy() {
        assertThat(header(visitor.get("/doc/problem/problematic-debt", SITE), "Access-Control-Expose-Headers").split(", *"))
                .contains("ETag", "Link", "Location", "Content-Location", "Retry-After", "API-Version", "Last-Modified", "Content-Length");
    }

    @ParameterizedTest
    @CsvSource({"GET,/doc/problem/problematic-debt", "GET,/sparql", "POST,/sparql", "POST,/federated/sparql", "GET,/data", "HEAD,/v1/problems"})
    void aBrowserThatAsksBeforeReadingMayGoOn(String method, String path) {
        HttpResponse<String> answer = visitor.send("OPTIONS", path, SITE, "Access-Control-Request-Method: " + method,
                "Access-Control-Request-Headers: accept,content-type,if-none-match");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, ALLOW_ORIGIN)).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Methods")).contains(method);
        assertThat(header(answer, "Access-Control-Allow-Headers")).contains("if-none-match");
    }

    @ParameterizedTest
    @CsvSource({"PUT,/data", "DELETE,/data", "POST,/data", "POST,/sparql/update", "PATCH,/data", "POST,/v1/problems"})
    void aBrowserThatAsksBeforeWritingMayNot(String method, String path) {
        HttpResponse<String> answer = visitor.send("OPTIONS", path, SITE, "Access-Control-Request-Method: " + method);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(header(answer, ALLOW_ORIGIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUT,/data", "DELETE,/data", "POST,/data", "POST,/sparql/update", "POST,/v1/problems", "PUT,/doc/problem/problematic-debt"})
    void aWriteOfAnotherSiteGetsNoAnswerThatItCouldRead(String method, String path) {
        assertThat(header(visitor.send(method, path, SITE), ALLOW_ORIGIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POST,/v1/problems", "PUT,/v1/problems/problematic-debt", "DELETE,/doc/problem/problematic-debt", "PATCH,/id/problem/problematic-debt", "POST,/",
        "POST,/ontology", "POST,/sitemap.xml", "PUT,/assets/app.css", "BREW,/doc/problem/problematic-debt", "PROPFIND,/v1/problems"})
    void anAddressThatIsOnlyReadSaysSoToAnybodyWhoSendsSomething(String method, String path) {
        HttpResponse<String> answer = visitor.send(method, path);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"instance\":\"" + path + "\"");
    }

    /** Java's own client sends no TRACE. */
    @ParameterizedTest
    @ValueSource(strings = {"/doc/problem/problematic-debt", "/v1/problems", "/sparql"})
    void nobodyIsSentBackWhatTheySent(String path) throws IOException {
        HttpURLConnection trace = (HttpURLConnection) URI.create(visitor.address(path)).toURL().openConnection();
        trace.setRequestMethod("TRACE");
        assertThat(trace.getResponseCode()).isEqualTo(405);
        assertThat(trace.getHeaderField("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes", "/dataset", "/dataset/taylor-care-leavers", "/.well-known/void", "/ontology", "/sparql", "/federated", "/problems", "/meta",
        "/evidence-map", "/graphs", "/doc/problem/problematic-debt", "/id/problem/problematic-debt"})
    void aPageWithASlashTooManyIsTheOneWithout(String path) {
        HttpResponse<String> answer = visitor.get(path + "/?lang=en", SITE);
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(header(answer, "Location")).isEqualTo(path + "?lang=en");
        assertThat(header(answer, ALLOW_ORIGIN)).isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource({"/v1/,404", "/v1/problems/,404", "/v1/problems/problematic-debt/,404", "/,200", "/dumps/,303", "/graphs/ledger/,404"})
    void someAddressesAreAsTheyAre(String path, int status) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"BREW,/sparql,POST", "put,/data,PUT", "post,/sparql/update,POST", "BREW,/data,DELETE", "BREW,/sparql/update,POST", "BREW,/federated/sparql,POST", "PATCH,/data,DELETE", "PUT,/sparql,POST", "GET,/sparql/update,POST", "DELETE,/sparql/update,POST"})
    void theProtocolsOfSparqlSayWhichMethodsTheyHave(String method, String path, String allowed) {
        HttpResponse<String> answer = visitor.send(method, path);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems", "/id/problem/problematic-debt", "/doc/problem/problematic-debt", "/doc/problem/problematic-debt.ttl", "/ontology",
        "/meta", "/v1/problems", "/v1/problems/problematic-debt", "/sitemap.xml", "/robots.txt", "/assets/app.css", "/sparql", "/data", "/v1/openapi.json"})
    void optionsTellWhichMethodsAnAddressHas(String path) {
        HttpResponse<String> answer = visitor.send("OPTIONS", path);
        assertThat(answer.statusCode()).isBetween(200, 204);
        assertThat(header(answer, "Allow")).contains("GET", "HEAD", "OPTIONS");
    }
}
