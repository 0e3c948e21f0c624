package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** An address in the data that a reader cannot safely follow is shown, and is no link. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class OddAddressTests {

    private static final String DATA = "/browse/odd-addresses.ttl";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, DATA);
    }

    @AfterEach
    void clear() {
        MemoryStore.clear(store, DATA);
    }

    @Test
    void onlyTheWebAndMailAreLinks() throws Exception {
        String page = mvc.perform(get("/page/problem/odd-addresses").with(request -> {
            request.setDispatcherType(DispatcherType.FORWARD);
            return request;
        })).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        assertThat(main).contains("href=\"https://example.org/page\"", "href=\"mailto:somebody@example.org\"", ">javascript:alert(1)</span>", ">urn:isbn:0451450523</span>")
                .doesNotContainIgnoringCase("href=\"javascript:").doesNotContainIgnoringCase("href=\"data:").doesNotContain("href=\"urn:");
    }
}
