package org.w3id.tegenwicht;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

/** Who knows a tag before the answer is made need not make it. */
class EntityTagsTests {

    private static final String TEXT = "long enough to be worth it ".repeat(100);

    private int made;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|\"own\"|\"own\"", "gzip|\"own-gzip\"|\"own-gzip\"", "gzip|W/\"own-gzip\"|\"own-gzip\"", "gzip|\"own\"|\"own\"",
        "gzip|\"old-gzip\", \"own-gzip\"|\"own-gzip\"", "gzip, br|\"old\", \"own\"|\"own\""})
    void whoHasAnAnswerIsToldSoBeforeItIsMade(String coding, String known, String tag) throws Exception {
        MockHttpServletResponse answer = ask("/v1/queries/places", coding, known);
        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(made).isZero();
        assertThat(answer.getHeader("ETag")).isEqualTo(tag);
        assertThat(answer.getHeaders("Vary")).contains("Accept-Encoding");
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|\"own-gzip\"|\"own\"", "gzip;q=0|\"own-gzip\"|\"own\"", "gzip|\"old-gzip\"|\"own-gzip\"", "gzip||\"own-gzip\"", "|\"old\"|\"own\""})
    void whoHasAnotherGetsIt(String coding, String known, String tag) throws Exception {
        MockHttpServletResponse answer = ask("/v1/queries/places", coding, known);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("ETag")).isEqualTo(tag);
        assertThat(answer.getContentAsByteArray()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/problems", "/v1/openapi.json", "/problems", "/changes"})
    void whoKnowsNoTagGetsOneOfTheBytes(String path) throws Exception {
        String tag = ask(path, null, null).getHeader("ETag");
        assertThat(tag).startsWith("\"").hasSize(34).isEqualTo(ask(path, null, null).getHeader("ETag"));
        assertThat(ask(path, null, tag).getStatus()).isEqualTo(304);
        assertThat(ask(path, "gzip", null).getHeader("ETag")).isEqualTo(tag.replaceAll("\"$", "-gzip\""));
    }

    @Test
    void whatIsWrittenWhileItIsMadeIsNotHeld() throws Exception {
        for (String path : new String[] {"/sparql", "/federated/sparql", "/dumps/1/all.nq.gz", "/data", "/assets/app.css"}) {
            assertThat(ask(path, "gzip", null).getHeader("ETag")).as(path).isNull();
        }
    }

    private MockHttpServletResponse ask(String path, String coding, String known) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (coding != null) {
            request.addHeader("Accept-Encoding", coding);
        }
        if (known != null) {
            request.addHeader("If-None-Match", known);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        new EntityTags().doFilter(request, response, (asked, answer) -> {
            ServletWebRequest web = new ServletWebRequest((HttpServletRequest) asked, (HttpServletResponse) answer);
            if (path.startsWith("/v1/queries") && web.checkNotModified("\"own\"")) {
                return;
            }
            made++;
            answer.getOutputStream().write(TEXT.getBytes());
        });
        return response;
    }
}
