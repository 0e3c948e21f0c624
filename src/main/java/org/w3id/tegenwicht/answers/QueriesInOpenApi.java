package org.w3id.tegenwicht.answers;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.StoredQuery;

/** Describes each stored query in OpenAPI with its own parameters, and once for all of them their texts and versions. */
@Component
@Order(2)
class QueriesInOpenApi implements OpenApiCustomizer {

    /** Stands for the name of a query in the addresses that all of them have. */
    static final String NAME = "{queryName}";

    private static final String TEXT = "application/sparql-query";

    private final QueryCatalogue catalogue;

    QueriesInOpenApi(QueryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI api) {
        api.path("/v1/queries", get("listQueries", "The stored queries, with their parameters")
                .responses(ok("All of them", "application/json", QuerySchemas.list())));
        api.path("/v1/queries/grlc.yml", get("getGrlcSpecification", "The stored queries as a specification for a grlc server")
                .responses(ok("Title, contact, licence and the addresses of the texts", "application/yaml", new StringSchema())));
        for (StoredQuery query : catalogue.all()) {
            api.path("/v1/queries/" + query.name(), new PathItem().get(ask(query)));
        }
        common(api);
    }

    private static void common(OpenAPI api) {
        String address = "/v1/queries/" + NAME;
        api.path(address + ".rq", named("getQueryFile", "The SPARQL text, with the address where it is to be asked; its parameters may be given, and then stand in it")
                .responses(ok("The text", TEXT, new StringSchema())));
        api.path(address + "/text", named("getQueryText", "The SPARQL text as it stands in its file")
                .responses(ok("The text", TEXT, new StringSchema())));
        api.path(address + "/openapi.json", named("getQueryDescription", "This description, of one query only")
                .responses(ok("OpenAPI", "application/json", QuerySchemas.any())));
        api.path(address + "/versions", named("listQueryVersions", "The texts that the query has had, the newest first")
                .responses(ok("The versions", "application/json", QuerySchemas.versions())));
        api.path(address + "/versions/{version}", named("askQueryVersion", "The answer of today to one version of the text; parameters as that version has them")
                .addParametersItem(version()).responses(new ApiResponses().addApiResponse("200", QuerySchemas.answer()).addApiResponse("303", QuerySchemas.elsewhere())));
        api.path(address + "/versions/{version}.rq", named("getQueryVersionText", "The SPARQL text of one version")
                .addParametersItem(version()).responses(ok("The text", TEXT, new StringSchema())));
        api.getPaths().forEach((path, item) -> {
            if (path.startsWith(address)) {
                item.getGet().getResponses().addApiResponse("404", QuerySchemas.problem("There is no such query or version; the problem names others"));
            }
        });
    }

    /** The question itself, in every form that it can be had. */
    private static Operation ask(StoredQuery query) {
        Operation operation = operation("ask-" + query.name(), query.summary().en()).description(query.description().en() == null ? query.summary().en() : query.description().en());
        QuerySchemas.parameters(query).forEach(operation::addParametersItem);
        ApiResponses responses = new ApiResponses().addApiResponse("400", QuerySchemas.problem("A parameter is missing, unknown, or has a value that it cannot have"));
        return operation.responses(Handover.concerns(query) ? federated(query, responses) : own(responses));
    }

    private static ApiResponses federated(StoredQuery query, ApiResponses responses) {
        return responses.addApiResponse("200", QuerySchemas.response("Its text, when that is asked for", TEXT, new StringSchema()))
                .addApiResponse("303", QuerySchemas.elsewhere())
                .addApiResponse("503", QuerySchemas.problem("This server does not have all the members of the federation that it needs: " + String.join(", ", query.members())));
    }

    private static ApiResponses own(ApiResponses responses) {
        return responses.addApiResponse("200", QuerySchemas.answer())
                .addApiResponse("422", QuerySchemas.problem("More is pooled than one query may"))
                .addApiResponse("503", QuerySchemas.problem("The query took too long; nothing of its answer was sent"));
    }

    private static Builder get(String id, String summary) {
        return new Builder(operation(id, summary).description(summary));
    }

    private static Builder named(String id, String summary) {
        return get(id, summary).addParametersItem(new Parameter().in("path").name("queryName").required(true).description("The name of the query")
                .schema(new StringSchema()));
    }

    private static Parameter version() {
        return new Parameter().in("path").name("version").required(true).description("The name of the version: the start of the SHA-256 of its text")
                .schema(new StringSchema().pattern("^[0-9a-f]{12}$"));
    }

    private static Operation operation(String id, String summary) {
        return new Operation().operationId(id).addTagsItem("queries").summary(summary);
    }

    private static ApiResponses ok(String description, String type, io.swagger.v3.oas.models.media.Schema<?> schema) {
        return new ApiResponses().addApiResponse("200", QuerySchemas.response(description, type, schema));
    }

    /** A path that can only be read. */
    private record Builder(Operation operation) {

        Builder addParametersItem(Parameter parameter) {
            operation.addParametersItem(parameter);
            return this;
        }

        PathItem responses(ApiResponses responses) {
            return new PathItem().get(operation.responses(responses));
        }
    }
}
