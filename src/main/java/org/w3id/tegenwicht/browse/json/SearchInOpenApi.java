package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.search.Search;

/** Describes in OpenAPI the search and its suggestions. */
@Component
@Order(2)
class SearchInOpenApi implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        OpenApiParts.schema(api, "SearchHit", thing().addProperty("match", new ObjectSchema()
                .description("Why it was found, when its label does not say so: another name, or a sentence about it")
                .addProperty("text", new StringSchema()).addProperty("language", new StringSchema())
                .addProperty("kind", new StringSchema()._enum(List.of("alternative", "author", "description")))));
        OpenApiParts.schema(api, "Suggestion", thing().addProperty("text", new StringSchema().description("The name that begins as was typed")));
        api.path("/v1/search", new PathItem().get(search()));
        api.path("/v1/suggestions", new PathItem().get(suggest()));
    }

    private static Operation search() {
        return operation("search", "Find problems, causes, interventions, studies and more in everyday Dutch or English",
                "Spelling mistakes, other words and Dutch compounds are forgiven. Texts in the language of Accept-Language count more.")
                .addParametersItem(question("What you look for, in your own words"))
                .addParametersItem(new Parameter().in("query").name("type").description("Only things of this type")
                        .schema(new StringSchema()._enum(Search.TYPES)))
                .addParametersItem(new Parameter().in("query").name("pageSize").description("How many to show").schema(size()))
                .responses(responses(answer("SearchHit").addProperty("pageSize", new IntegerSchema()).addProperty("totals", new ObjectSchema()
                        .additionalProperties(new IntegerSchema()).description("How many problems, causes, interventions, studies and others"))));
    }

    private static Operation suggest() {
        return operation("suggest", "Names for what is being typed", "At most " + SearchController.SUGGESTIONS + ", each of another thing.")
                .addParametersItem(question("What was typed so far"))
                .responses(responses(answer("Suggestion")));
    }

    private static Operation operation(String id, String summary, String description) {
        return new Operation().operationId(id).addTagsItem("search").summary(summary).description(description);
    }

    private static Parameter question(String description) {
        return new Parameter().in("query").name("q").required(true).description(description)
                .schema(new StringSchema().minLength(1).maxLength(Search.LONGEST));
    }

    private static Schema<?> size() {
        Schema<?> size = new IntegerSchema();
        size.setMinimum(BigDecimal.ONE);
        size.setMaximum(BigDecimal.valueOf(PageRequest.MOST));
        size.setDefault(PageRequest.USUAL);
        return size;
    }

    private static Schema<?> thing() {
        return new ObjectSchema().addProperty("iri", new StringSchema().format("uri").description("Its IRI"))
                .addProperty("id", new StringSchema().description("Its slug, the last part of the IRI"))
                .addProperty("type", new StringSchema()._enum(Search.TYPES)).addProperty("label", OpenApiParts.refer("Wording"));
    }

    private static Schema<?> answer(String item) {
        return new ObjectSchema().addProperty("total", new IntegerSchema().description("How many there are"))
                .addProperty("items", new ArraySchema().items(OpenApiParts.refer(item)).description("The best first"));
    }

    private static ApiResponses responses(Schema<?> answer) {
        return new ApiResponses().addApiResponse("200", OpenApiParts.json("What was found; perhaps nothing", answer))
                .addApiResponse("400", OpenApiParts.problem("No question, one that is too long, or a parameter that cannot be"));
    }
}
