package org.w3id.tegenwicht.browse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.QueryCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API is what the tools of its users can read, and tells all there is. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class OpenApiTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private QueryCatalogue catalogue;

    @Test
    void describesEachCollectionAndEachQueryWithTheirParameters() throws Exception {
        OpenAPI api = read("/v1/openapi.json");
        assertThat(api.getOpenapi()).startsWith("3.");
        assertThat(api.getInfo().getVersion()).isEqualTo("1.0.0");
        assertThat(api.getServers()).singleElement().satisfies(server -> assertThat(server.getUrl()).isEqualTo("http://localhost/v1"));
        for (String path : ThingCollection.paths()) {
            assertThat(api.getPaths()).containsKeys("/" + path, "/" + path + "/{slug}");
        }
        catalogue.all().forEach(query -> assertThat(api.getPaths()).containsKey("/queries/" + query.name()));
        assertThat(api.getPaths()).doesNotContainKey("/{collection}").containsKeys("/search", "/suggestions", "/evidence-map", "/contradictions",
                "/pathways", "/accumulation", "/synthesis", "/queries", "/queries/grlc.yml", "/queries/{queryName}/versions/{version}");
        assertThat(api.getPaths().get("/findings").getGet().getParameters()).extracting(Parameter::getName).containsExactly("study", "country",
                "ground", "intervention", "exposure", "outcome", "measure", "group", "dataset", "timePoint", "page", "pageSize");
    }

    @Test
    void describesEveryQueryByItselfToo() throws Exception {
        JsonNode whole = JsonMapper.shared().readTree(text("/v1/openapi.json"));
        for (String name : catalogue.all().stream().map(query -> query.name()).toList()) {
            OpenAPI own = read("/v1/queries/" + name + "/openapi.json");
            String path = "/queries/" + name;
            assertThat(own.getPaths().keySet()).containsExactlyInAnyOrder(path, path + ".rq", path + "/text", path + "/openapi.json", path + "/versions",
                    path + "/versions/{version}", path + "/versions/{version}.rq");
            JsonNode json = JsonMapper.shared().readTree(text("/v1/queries/" + name + "/openapi.json"));
            assertThat(json.get("paths").get(path)).isEqualTo(whole.get("paths").get(path));
            assertThat(json.get("servers").get(0).get("url")).isEqualTo(whole.get("servers").get(0).get("url"));
        }
    }

    @Test
    void tellsTypesListsAndExamplesOfParameters() throws Exception {
        Operation operation = read("/v1/queries/discrimination-by-ground-and-country/openapi.json").getPaths()
                .get("/queries/discrimination-by-ground-and-country").getGet();
        assertThat(operation.getParameters()).filteredOn(one -> one.getName().equals("country")).singleElement().satisfies(country -> {
            assertThat(country.getSchema().getTypes()).containsExactly("array");
            assertThat(country.getExplode()).isTrue();
            assertThat(country.getExample()).asString().contains("nl").contains("be");
        });
        assertThat(operation.getResponses().get("200").getContent()).containsKeys("application/json", "text/csv", "application/sparql-results+xml",
                "application/sparql-results+json", "text/turtle", "application/sparql-query");
        assertThat(operation.getResponses()).containsKeys("400", "404", "406", "422", "500", "503");
    }

    private OpenAPI read(String address) throws Exception {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(text(address));
        assertThat(read.getMessages()).as(address).isEmpty();
        return read.getOpenAPI();
    }

    private String text(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/problems/", "/v1/queries/", "/v1/queries/places/", "/v1/", "/v1/nothing/at/all", "/v1/problems/no-such-problem", "/v1/nothing"})
    void whatIsNotThereIsAProblemWhateverTheCallerAccepts(String address) throws Exception {
        for (String accept : new String[] {"text/html", "application/json", "*/*", "text/turtle"}) {
            mvc.perform(get(address).header("Accept", accept)).andExpect(status().isNotFound())
                    .andExpect(header().string("Content-Type", "application/problem+json")).andExpect(header().string("API-Version", "1.0.0"))
                    .andExpect(jsonPath("$.type").isNotEmpty()).andExpect(jsonPath("$.title").isNotEmpty()).andExpect(jsonPath("$.status").value(404))
                    .andExpect(jsonPath("$.detail").isNotEmpty()).andExpect(jsonPath("$.instance").value(address));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/openapi.json", "/v1/queries/places/openapi.json"})
    void theDescriptionHasTheMediaTypesOfOpenApiAndNoOther(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isOk()).andExpect(header().string("Content-Type", "application/json"));
        for (String type : new String[] {"application/json", "application/openapi+json", "application/vnd.oai.openapi+json"}) {
            mvc.perform(get(address).header("Accept", type + ", text/html;q=0.5")).andExpect(status().isOk()).andExpect(header().string("Content-Type", type))
                    .andExpect(header().stringValues("Vary", hasItem("Accept"))).andExpect(jsonPath("$.openapi").value("3.1.0"));
        }
        for (String type : new String[] {"text/turtle", "text/html", "image/*"}) {
            mvc.perform(get(address).header("Accept", type)).andExpect(status().isNotAcceptable())
                    .andExpect(header().string("Content-Type", "application/problem+json"))
                    .andExpect(jsonPath("$.detail").value("Ask for one of: application/json, application/openapi+json, application/vnd.oai.openapi+json."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/problems", "/v1/studies", "/v1/search?q=x", "/v1/suggestions?q=x", "/v1/evidence-map", "/v1/contradictions", "/v1/accumulation",
        "/v1/queries", "/v1/queries/places", "/v1/queries/places/versions", "/v1/queries/places/openapi.json", "/v1/openapi.json", "/v1/federation/members"})
    void anAcceptThatCannotBeReadIsTheCallersFault(String address) throws Exception {
        for (String accept : new String[] {"foo", "text/", ";", "a/b/c", "text/turtle;q=2", "\"", "text/html;charset=\""}) {
            mvc.perform(get(address).header("Accept", accept)).andExpect(status().isNotAcceptable())
                    .andExpect(header().string("Content-Type", "application/problem+json"))
                    .andExpect(jsonPath("$.detail").value(not("Ask for one of: .")));
        }
    }

    @Test
    void theAddressOfTheApiLeadsToItsDescription() throws Exception {
        mvc.perform(get("/v1")).andExpect(status().isSeeOther()).andExpect(header().string("Location", "http://localhost/v1/openapi.json"));
    }

    @Test
    void aWrongParameterAndAnImpossibleFormAreProblemsToo() throws Exception {
        mvc.perform(get("/v1/problems?page=x").header("Accept", "text/html")).andExpect(status().isBadRequest())
                .andExpect(header().string("Content-Type", "application/problem+json")).andExpect(header().string("API-Version", "1.0.0"))
                .andExpect(jsonPath("$.parameter").value("page"));
        mvc.perform(get("/v1/problems").header("Accept", "image/png")).andExpect(status().isNotAcceptable())
                .andExpect(header().string("Content-Type", "application/problem+json")).andExpect(header().string("API-Version", "1.0.0"));
    }

    @Test
    void aDescriptionOfOneQueryIsToldOnlyOfAQueryThatIsThere() throws Exception {
        mvc.perform(get("/v1/queries/place-s/openapi.json")).andExpect(status().isNotFound());
    }
}
