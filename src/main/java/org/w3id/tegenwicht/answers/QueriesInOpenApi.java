package org.w3id.tegenwicht.answers;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.Parameter;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.StoredQuery;

/** Describes each stored query in OpenAPI, with its own parameters. The schema {@code Problem} is that of the whole API. */
@Component
@Order(2)
class QueriesInOpenApi implements OpenApiCustomizer {

    private final QueryCatalogue catalogue;

    QueriesInOpenApi(QueryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI api) {
        api.path("/v1/queries", new PathItem().get(operation("listQueries", "The stored queries, with their parameters")
                .responses(new ApiResponses().addApiResponse("200", answer("All of them").content(content("application/json", new ObjectSchema()))))));
        for (StoredQuery query : catalogue.all()) {
            api.path("/v1/queries/" + query.name(), new PathItem().get(ask(query)));
            api.path("/v1/queries/" + query.name() + "/text", new PathItem().get(operation("text-" + query.name(), "The SPARQL text of " + query.name())
                    .responses(new ApiResponses().addApiResponse("200", answer("The text").content(content("application/sparql-query", new StringSchema()))))));
        }
    }

    private static Operation operation(String id, String summary) {
        return new Operation().operationId(id).addTagsItem("queries").summary(summary);
    }

    private static Operation ask(StoredQuery query) {
        Content content = content("application/json", answerSchema());
        content.addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        content.addMediaType("application/sparql-query", new MediaType().schema(new StringSchema()));
        return operation("ask-" + query.name(), query.summary().en()).description(query.description().en())
                .parameters(parameters(query))
                .responses(new ApiResponses()
                        .addApiResponse("200", answer("One page; CSV is whole unless a page is asked for").content(content)
                                .addHeaderObject("Link", new Header().description("RFC 8288 links: first, prev, next, last").schema(new StringSchema())))
                        .addApiResponse("400", answer("A parameter that cannot be").content(content("application/problem+json",
                                new Schema<>().$ref("#/components/schemas/Problem")))));
    }

    private static Schema<?> answerSchema() {
        ObjectSchema schema = new ObjectSchema();
        schema.addProperty("query", new StringSchema());
        schema.addProperty("generation", new IntegerSchema().format("int64").description("The generation of the graph that was asked"));
        schema.addProperty("columns", new ArraySchema().items(new StringSchema()));
        schema.addProperty("total", new IntegerSchema().format("int64"));
        schema.addProperty("page", new IntegerSchema());
        schema.addProperty("pageSize", new IntegerSchema());
        schema.addProperty("items", new ArraySchema().items(new ObjectSchema()));
        return schema;
    }

    private static List<io.swagger.v3.oas.models.parameters.Parameter> parameters(StoredQuery query) {
        List<io.swagger.v3.oas.models.parameters.Parameter> all = new ArrayList<>();
        query.parameters().forEach(parameter -> all.add(
                inQuery(parameter.name(), parameter.expects().en(), schema(parameter)).required(parameter.required())));
        all.add(inQuery("page", "Which page, from 1", new IntegerSchema()));
        all.add(inQuery("pageSize", "How many rows on a page, at most " + PageRequest.MOST, new IntegerSchema()));
        StringSchema formats = new StringSchema();
        for (Format format : Format.values()) {
            formats.addEnumItem(format.word());
        }
        all.add(inQuery("format", "Goes before the Accept header", formats));
        return all;
    }

    private static io.swagger.v3.oas.models.parameters.Parameter inQuery(String name, String description, Schema<?> schema) {
        return new io.swagger.v3.oas.models.parameters.Parameter().in("query").name(name).description(description).schema(schema);
    }

    private static Schema<?> schema(Parameter parameter) {
        Schema<?> schema = switch (parameter.type()) {
            case INTEGER -> new IntegerSchema();
            case DECIMAL, NUMBER -> new NumberSchema();
            case BOOLEAN -> new BooleanSchema();
            case DATE -> new StringSchema().format("date");
            case IRI, STRING, TYPED -> new StringSchema();
        };
        if (schema instanceof StringSchema text) {
            parameter.values().forEach(text::addEnumItem);
            text.setDefault(parameter.defaultValue());
        }
        return schema;
    }

    private static ApiResponse answer(String description) {
        return new ApiResponse().description(description);
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }
}
