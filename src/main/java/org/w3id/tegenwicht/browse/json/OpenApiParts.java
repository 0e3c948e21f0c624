package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.w3id.tegenwicht.browse.citations.CitationFormat;
import org.w3id.tegenwicht.query.StoredQuery;

/** The pieces of which the description of the API is built. */
final class OpenApiParts {

    private OpenApiParts() { }

    static void schema(OpenAPI api, String name, Schema<?> schema) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents().addSchemas(name, schema);
    }

    static Schema<?> refer(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    /** A thing of a collection. Fields are those of the list; a single thing may have more. */
    static Schema<?> item(StoredQuery query) {
        ObjectSchema item = new ObjectSchema();
        item.addProperty("iri", new StringSchema().format("uri").description("Its IRI"));
        item.addProperty("id", new StringSchema().description("Its slug, the last part of the IRI"));
        item.addProperty("type", new StringSchema().description("What it is"));
        for (StoredQuery.Column column : query.columns()) {
            String name = column.name();
            if (name.endsWith("Nl") || name.endsWith("En")) {
                item.addProperty(name.substring(0, name.length() - 2), refer("Wording"));
            } else if (!name.equals("iri")) {
                item.addProperty(name, column.list() ? new ArraySchema().items(new Schema<>()) : new Schema<>());
            }
        }
        item.addRequiredItem("iri");
        item.addRequiredItem("id");
        item.setAdditionalProperties(true);
        return item;
    }

    static ApiResponse page(String item) {
        ObjectSchema page = new ObjectSchema();
        page.addProperty("total", new IntegerSchema().format("int64").description("How many there are in all"));
        page.addProperty("page", new IntegerSchema());
        page.addProperty("pageSize", new IntegerSchema());
        page.addProperty("items", new ArraySchema().items(refer(item)));
        return json("One page", page).addHeaderObject("Link",
                new Header().description("RFC 8288 links: first, prev, next, last").schema(new StringSchema()));
    }

    static ApiResponse json(String description, Schema<?> schema) {
        return new ApiResponse().description(description)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }

    /** Adds the forms that references have to an answer that can be had as references too. */
    static void references(ApiResponse answer) {
        for (CitationFormat format : CitationFormat.values()) {
            answer.getContent().addMediaType(format.mediaType(), new MediaType().schema(new StringSchema()));
        }
    }

    static ApiResponse problem(String description) {
        return new ApiResponse().description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(refer("ProblemDetails"))));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }
}
