package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.pathways.Effect;
import org.w3id.tegenwicht.query.pathways.Pathways;
import org.w3id.tegenwicht.query.pathways.Strength;

/** Describes in OpenAPI the pathways and the accumulation. */
@Component
@Order(3)
class PathwaysInOpenApi implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        OpenApiParts.schema(api, "PathwayLink", link());
        OpenApiParts.schema(api, "Pathway", pathway());
        api.path("/v1/pathways", new PathItem().get(pathways()));
        api.path("/v1/accumulation", new PathItem().get(accumulation()));
    }

    private static Operation pathways() {
        ApiResponse good = OpenApiParts.json("All chains, the best supported first; without any, the links near each end", OpenApiParts.refer("Pathway"));
        good.getContent().addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        return new Operation().operationId("pathways").addTagsItem("evidence").summary("How a problem comes about, what follows from it, or how one leads to another")
                .description("At least one of from and to is needed. Chains have at most " + Pathways.LONGEST + " links and meet nothing twice. A claim with more evidence lines "
                        + "against it than for it, or with the direction no-effect, is listed as disputed and is no link of a chain.")
                .addParametersItem(end("from", "start")).addParametersItem(end("to", "end"))
                .addParametersItem(new Parameter().in("query").name("format").description("Goes before the Accept header").schema(words(List.of("json", "csv"))))
                .responses(new ApiResponses().addApiResponse("200", good)
                        .addApiResponse("400", OpenApiParts.problem("Neither end, twice the same, or words that fit nothing")));
    }

    private static Operation accumulation() {
        return new Operation().operationId("accumulation").addTagsItem("evidence").summary("How problems pile up: which feed each other, go together, or touch most others")
                .responses(new ApiResponses().addApiResponse("200", OpenApiParts.json("The first ten of each", new ObjectSchema()
                        .addProperty("busiest", list("Links that most chains of two to five links go through")).addProperty("loops", list("Things of which each leads to each other one"))
                        .addProperty("pairs", list("Problems with the same direct causes")).addProperty("hubs", list("Problems that touch most life domains")))));
    }

    private static Parameter end(String name, String what) {
        return new Parameter().in("query").name(name).schema(new StringSchema())
                .description("Where chains " + what + ": the slug, type/slug, IRI or name of a problem or mechanism, or everyday words for it");
    }

    private static Schema<?> pathway() {
        Schema<?> end = new ObjectSchema().addProperty("asked", new StringSchema()).addProperty("thing", new ObjectSchema())
                .addProperty("others", list("What else the words may mean"));
        return new ObjectSchema().addProperty("from", end).addProperty("to", end).addProperty("longest", new IntegerSchema())
                .addProperty("total", new IntegerSchema().description("How many chains there are; all are given"))
                .addProperty("chains", new ArraySchema().items(new ObjectSchema().addProperty("strength", strength())
                        .addProperty("weakest", new ArraySchema().items(new IntegerSchema()).description("The numbers of its weakest links, from 1"))
                        .addProperty("forward", new BooleanSchema().description("Whether each cause is met in the life stage of the effect before it, or later"))
                        .addProperty("links", links("In order"))))
                .addProperty("after", links("Up to two links from the start; empty when there is a chain"))
                .addProperty("before", links("Up to two links before the end; empty when there is a chain"))
                .addProperty("disputed", links("Claims about these that do not work as a link"));
    }

    private static Schema<?> link() {
        return new ObjectSchema().addProperty("claim", new ObjectSchema()).addProperty("cause", new ObjectSchema())
                .addProperty("direction", words(Arrays.stream(Effect.values()).map(Effect::word).toList())).addProperty("effect", new ObjectSchema())
                .addProperty("strength", strength())
                .addProperty("evidence", new ObjectSchema().description("Evidence lines by direction, the studies and reviews behind those that support, their strongest "
                        + "design, and levels on ladders as published"))
                .addProperty("throughMechanism", list("Mechanisms")).addProperty("interventions", list("Those that act on it"));
    }

    private static StringSchema strength() {
        StringSchema strength = words(Arrays.stream(Strength.values()).map(Strength::word).toList());
        strength.setDescription("Our reading of the evidence lines, from strong to none; not a level on a ladder");
        return strength;
    }

    private static Schema<?> links(String description) {
        return new ArraySchema().items(OpenApiParts.refer("PathwayLink")).description(description);
    }

    private static Schema<?> list(String description) {
        return new ArraySchema().items(new ObjectSchema()).description(description);
    }

    private static StringSchema words(List<String> words) {
        StringSchema schema = new StringSchema();
        words.forEach(schema::addEnumItem);
        return schema;
    }
}
