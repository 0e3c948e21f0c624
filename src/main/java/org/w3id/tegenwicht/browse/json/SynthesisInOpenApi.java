package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.synthesis.Facet;

/** Describes the synthesis in OpenAPI; its filters come from the stored query that selects the findings. */
@Component
@Order(3)
class SynthesisInOpenApi implements OpenApiCustomizer {

    private final QueryCatalogue catalogue;

    SynthesisInOpenApi(QueryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI api) {
        OpenApiParts.schema(api, "Synthesis", new ObjectSchema()
                .addProperty("url", new StringSchema().format("uri").description("The one address of this question"))
                .addProperty("generation", new IntegerSchema().format("int64").description("The generation of the graph that was asked"))
                .addProperty("selection", new ObjectSchema().additionalProperties(new StringSchema()))
                .addProperty("selectedCount", new IntegerSchema().description("How many findings the filters select"))
                .addProperty("pools", new ArraySchema().items(new ObjectSchema().additionalProperties(true))
                        .description("One for each effect measure, favourable direction and kind of effect; these are never mixed"))
                .addProperty("leftOut", new ArraySchema().items(new ObjectSchema().additionalProperties(true))
                        .description("Findings that were selected and are not pooled, each with the reason")));
        api.path(SynthesisController.PATH, new PathItem().get(operation()));
    }

    private Operation operation() {
        Operation operation = new Operation().operationId("synthesis").addTagsItem("evidence")
                .summary("The pooled effect of the findings that a filter selects")
                .description("At least one filter. Random effects by REML; findings of one cluster by a three-level model with cluster-robust (CR2) "
                        + "intervals. Equal to R metafor and clubSandwich.");
        catalogue.get("synthesis").parameters().forEach(filter -> operation.addParametersItem(parameter(filter.name(),
                "Only findings with this " + filter.name() + ": " + filter.expects().en(), List.of())));
        operation.addParametersItem(parameter("by", "Split the findings by this, with a pooled effect for each value", Facet.words()))
                .addParametersItem(parameter("exclude", "Slugs of studies or findings to leave out, with commas between them", List.of()))
                .addParametersItem(parameter("method", "Estimator of the variance between studies", List.of("REML", "DL", "PM", "EE")))
                .addParametersItem(parameter("model", "auto: findings of a cluster depend on each other; two-level: they do not", List.of("auto", "two-level")))
                .addParametersItem(parameter("test", "Intervals of a two-level model: normal, or after Knapp and Hartung", List.of("z", "knha")))
                .addParametersItem(parameter("level", "Confidence level of all intervals", List.of("0.8", "0.9", "0.95", "0.99")))
                .addParametersItem(parameter("format", "json; csv: the results; metafor: the findings as a data frame; ttl: Turtle; ris, bibtex, csl-json: the studies as references",
                        List.copyOf(SynthesisController.FORMS.offered().keySet())));
        return operation.responses(new ApiResponses().addApiResponse("200", answer())
                .addApiResponse("400", OpenApiParts.problem("No filter, or a parameter that cannot be")));
    }

    private static Parameter parameter(String name, String description, List<String> allowed) {
        return new Parameter().in("query").name(name).description(description).schema(allowed.isEmpty() ? new StringSchema() : new StringSchema()._enum(allowed));
    }

    private static ApiResponse answer() {
        ApiResponse answer = OpenApiParts.json("What the findings say together", OpenApiParts.refer("Synthesis"));
        Schema<?> text = new StringSchema();
        answer.getContent().addMediaType("text/csv", new MediaType().schema(text))
                .addMediaType("text/turtle", new MediaType().schema(text));
        OpenApiParts.references(answer);
        return answer;
    }
}
