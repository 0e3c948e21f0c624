package org.w3id.tegenwicht.browse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.QueryCatalogue;

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
        String json = mvc.perform(get("/v1/openapi.json")).andReturn().getResponse().getContentAsString();
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(json);
        assertThat(read.getMessages()).isEmpty();
        OpenAPI api = read.getOpenAPI();
        assertThat(api.getOpenapi()).startsWith("3.");
        assertThat(api.getInfo().getVersion()).isEqualTo("1.0.0");
        for (String path : ThingCollection.paths()) {
            assertThat(api.getPaths()).containsKeys("/v1/" + path, "/v1/" + path + "/{slug}");
        }
        catalogue.all().forEach(query -> assertThat(api.getPaths()).containsKey("/v1/queries/" + query.name()));
        assertThat(api.getPaths()).doesNotContainKey("/v1/{collection}").containsKeys("/v1/search", "/v1/suggestions", "/v1/evidence-map", "/v1/contradictions",
                "/v1/pathways", "/v1/accumulation");
        assertThat(api.getPaths().get("/v1/findings").getGet().getParameters()).extracting(Parameter::getName).containsExactly("study", "country",
                "ground", "intervention", "exposure", "outcome", "measure", "group", "dataset", "timePoint", "page", "pageSize");
    }
}
