package org.w3id.tegenwicht;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Anybody reads, only the editor writes. A stand-in answers on the paths that matter, so the filters alone decide. */
class SecurityConfigurationTests {

    @Nested
    @WebMvcTest(StandIn.class)
    @Import({SecurityConfiguration.class, OpenReading.class, StandIn.class})
    @TestPropertySource(properties = {"tegenwicht.editor.name=ed", "tegenwicht.editor.password=secret"})
    class WithAnEditor {

        @Autowired
        private MockMvc mvc;

        @Test
        void anybodyReads() throws Exception {
            mvc.perform(get("/page")).andExpect(status().isOk());
            mvc.perform(head("/page")).andExpect(status().isOk());
            mvc.perform(options("/page")).andExpect(status().isOk());
            mvc.perform(post("/sparql")).andExpect(status().isOk());
        }

        @Test
        void aPageThatIsNotThereIsNotFoundRatherThanForbidden() throws Exception {
            mvc.perform(get("/nowhere")).andExpect(status().isNotFound());
        }

        @Test
        void whoWritesIsAskedForAPassword() throws Exception {
            mvc.perform(post("/sparql/update")).andExpect(status().isUnauthorized())
                    .andExpect(header().string("WWW-Authenticate", Matchers.startsWith("Basic realm=")))
                    .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON));
            mvc.perform(put("/data").with(httpBasic("ed", "wrong"))).andExpect(status().isUnauthorized())
                    .andExpect(jsonPath("$.detail").value(Matchers.containsString("name and password")));
        }

        @Test
        void theEditorWritesWithoutATokenAndWithoutASession() throws Exception {
            mvc.perform(put("/data").with(httpBasic("ed", "secret"))).andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Set-Cookie"));
        }

        @Test
        void anotherSiteCannotWriteWithThePasswordABrowserRemembers() throws Exception {
            mvc.perform(post("/sparql/update").with(httpBasic("ed", "secret")).header("Sec-Fetch-Site", "cross-site"))
                    .andExpect(status().isForbidden());
        }

        @ParameterizedTest
        @ValueSource(strings = {"http://evil.example", "null", "https://localhost", "http://localhost:8080", "http://local host", "", "::"})
        void aChangeFromAnotherOriginIsRefusedWithAndWithoutThePassword(String origin) throws Exception {
            mvc.perform(post("/sparql/update").with(httpBasic("ed", "secret")).header("Origin", origin)).andExpect(status().isForbidden())
                    .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON));
            mvc.perform(put("/data").header("Origin", origin)).andExpect(status().isForbidden()).andExpect(header().doesNotExist("WWW-Authenticate"));
        }

        @Test
        void aPageOfOurOwnWrites() throws Exception {
            mvc.perform(post("/sparql/update").with(httpBasic("ed", "secret")).header("Origin", "http://localhost")).andExpect(status().isOk());
            mvc.perform(put("https://tegenwicht.example:8443/data").with(httpBasic("ed", "secret")).header("Origin", "https://tegenwicht.example:8443"))
                    .andExpect(status().isOk());
        }

        @Test
        void aScriptOnAnotherSiteReadsTheAnswerWithItsEtagAndLinks() throws Exception {
            mvc.perform(get("/page").header("Origin", "https://example.org")).andExpect(status().isOk())
                    .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                    .andExpect(header().string("Access-Control-Expose-Headers", Matchers.containsString("ETag, Link")));
        }

        @Test
        void whatIsOnlyReadTakesNothingFromAnybodyNotEvenTheEditor() throws Exception {
            mvc.perform(post("/page")).andExpect(status().isMethodNotAllowed()).andExpect(header().string("Allow", "GET, HEAD, OPTIONS"));
            mvc.perform(put("/page").with(httpBasic("ed", "secret"))).andExpect(status().isMethodNotAllowed());
            mvc.perform(get("/page").with(httpBasic("ed", "wrong"))).andExpect(status().isUnauthorized());
        }

        @Test
        void aPageMayAskNoOtherHost() throws Exception {
            mvc.perform(get("/page"))
                    .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'self';")));
        }
    }

    @Nested
    @WebMvcTest(StandIn.class)
    @Import({SecurityConfiguration.class, OpenReading.class, StandIn.class})
    class WithoutAnEditor {

        @Autowired
        private MockMvc mvc;

        @Test
        void nobodyWritesAndTheAnswerSaysWhatToSet() throws Exception {
            mvc.perform(post("/sparql/update")).andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.detail").value(Matchers.containsString("tegenwicht.editor.name")));
        }

        @Test
        void anEmptyPasswordOpensNothing() throws Exception {
            mvc.perform(put("/data").with(httpBasic("", ""))).andExpect(status().isForbidden());
        }
    }
}

/** Answers anything; a test configuration, so that no other test finds it. */
@TestConfiguration(proxyBeanMethods = false)
@RestController
class StandIn {

    @RequestMapping({"/page", "/sparql", "/sparql/update", "/data"})
    String answer() {
        return "reached";
    }
}
