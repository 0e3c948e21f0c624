package org.w3id.tegenwicht.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.StoredQuery;

/** Stored queries over several data sets, on a server without members. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class FederatedQueriesTests {

    private static final Pattern SERVICE = Pattern.compile("SERVICE <https://w3id.org/tegenwicht/federated/([^>]+)>");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private QueryCatalogue catalogue;

    @Test
    void eachSaysWhichMembersItNeeds() {
        assertThat(catalogue.in(StoredQuery.Folder.FEDERATED)).isNotEmpty().allSatisfy(query -> {
            assertThat(query.members()).isNotEmpty();
            assertThat(query.members()).containsAll(SERVICE.matcher(query.text()).results().map((MatchResult found) -> found.group(1)).toList());
        });
    }

    @Test
    void theListSaysWhatCannotBeAskedHere() throws Exception {
        mvc.perform(get("/v1/queries")).andExpect(jsonPath("$.items[?(@.name == 'institutions')].federation.members[0]", hasItem("wikidata")))
                .andExpect(jsonPath("$.items[?(@.name == 'institutions')].federation.missing[0]", hasItem("wikidata")))
                .andExpect(jsonPath("$.items[?(@.name == 'institutions')].federation.available", hasItem(false)));
    }

    @Test
    void aMissingMemberIsNamed() throws Exception {
        for (StoredQuery query : catalogue.in(StoredQuery.Folder.FEDERATED)) {
            for (String address : new String[] {"/v1/queries/" + query.name(), "/v1/queries/" + query.name() + "/versions/" + query.version()}) {
                mvc.perform(get(address).header("Accept-Language", "en")).andExpect(status().isServiceUnavailable())
                        .andExpect(content().contentType("application/problem+json"))
                        .andExpect(jsonPath("$.detail", containsString(String.join(", ", query.members()) + ", which this server does not have")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=1", "pageSize=1", "format=turtle", "format=json", "format=text", "nothing=1"})
    void whatItCannotDoIsRefused(String parameter) throws Exception {
        mvc.perform(get("/v1/queries/survey-terms?" + parameter)).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value(parameter.split("=")[0]));
    }

    @Test
    void theTextNeedsNobody() throws Exception {
        String text = catalogue.get("survey-terms").text();
        mvc.perform(get("/v1/queries/survey-terms?format=sparql")).andExpect(status().isOk()).andExpect(content().string(text));
        mvc.perform(get("/v1/queries/survey-terms").header("Accept", "application/sparql-query")).andExpect(status().isOk()).andExpect(content().string(text));
    }

    @Test
    void theDescriptionTellsWhatComes() throws Exception {
        String ask = "$.paths['/queries/institutions'].get";
        mvc.perform(get("/v1/queries/institutions/openapi.json")).andExpect(jsonPath(ask + ".responses['303'].headers.Location").exists())
                .andExpect(jsonPath(ask + ".responses['503'].description", containsString("wikidata")))
                .andExpect(jsonPath(ask + ".responses['200'].content['application/sparql-query']").exists())
                .andExpect(jsonPath(ask + ".responses['200'].content['application/json']").doesNotExist())
                .andExpect(jsonPath(ask + ".parameters[*].name").value("format"))
                .andExpect(jsonPath(ask + ".parameters[0].schema.enum", contains("sparql-json", "csv", "xml", "sparql")));
    }
}
