package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.StoredQuery;

/** Describes the collections in OpenAPI, from the same stored queries that answer for them: so the description cannot lag behind. */
@Component
@Order(1)
class CollectionsInOpenApi implements OpenApiCustomizer {

    private final QueryCatalogue catalogue;

    CollectionsInOpenApi(QueryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI api) {
        for (ThingCollection collection : ThingCollection.values()) {
            StoredQuery query = catalogue.get(collection.path());
            OpenApiParts.schema(api, OpenApiParts.capital(collection.type()), OpenApiParts.item(query));
            Operation list = list(collection, query);
            if (collection == ThingCollection.STUDIES) {
                OpenApiParts.references(list.getResponses().get("200"));
                list.addParametersItem(new Parameter().in("query").name("format").schema(new StringSchema()._enum(List.copyOf(StudiesController.FORMS.offered().keySet())))
                        .description("json: a page of the list; ris, bibtex, csl-json: the studies as references, all of them unless a page is asked for"));
            }
            api.path("/v1/" + collection.path(), new PathItem().get(list));
            api.path("/v1/" + collection.path() + "/{slug}", new PathItem().get(detail(collection)));
        }
    }

    private static Operation list(ThingCollection collection, StoredQuery query) {
        return new Operation().operationId("list" + OpenApiParts.capital(collection.path())).addTagsItem("collections")
                .summary(query.summary().en()).description(query.description().en())
                .parameters(parameters(query))
                .responses(new ApiResponses()
                        .addApiResponse("200", OpenApiParts.page(OpenApiParts.capital(collection.type())))
                        .addApiResponse("400", OpenApiParts.problem("A filter or page that cannot be")));
    }

    private static Operation detail(ThingCollection collection) {
        return new Operation().operationId("get" + OpenApiParts.capital(collection.type())).addTagsItem("collections")
                .summary("One of the " + collection.title().en() + ", with all that it is linked to")
                .addParametersItem(new Parameter().in("path").name("slug").required(true).schema(new StringSchema())
                        .description("The last part of its IRI"))
                .responses(new ApiResponses()
                        .addApiResponse("200", OpenApiParts.json("The " + collection.type(),
                                OpenApiParts.refer(OpenApiParts.capital(collection.type()))))
                        .addApiResponse("404", OpenApiParts.problem("There is none with this slug; the problem may suggest others")));
    }

    private static List<Parameter> parameters(StoredQuery query) {
        List<Parameter> parameters = new ArrayList<>();
        for (org.w3id.tegenwicht.query.Parameter parameter : query.parameters()) {
            parameters.add(new Parameter().in("query").name(parameter.name()).required(parameter.required())
                    .description("Only those with this " + parameter.name() + ": " + parameter.expects().en()).schema(schema(parameter)));
        }
        parameters.addAll(paging());
        return parameters;
    }

    /** The two parameters that choose a page. */
    static List<Parameter> paging() {
        return List.of(paging("page", "Which page, from 1", 1, null), paging("pageSize", "How many on a page", PageRequest.USUAL, PageRequest.MOST));
    }

    private static Schema<?> schema(org.w3id.tegenwicht.query.Parameter parameter) {
        return parameter.type() == org.w3id.tegenwicht.query.Parameter.Type.INTEGER ? new IntegerSchema() : new StringSchema();
    }

    private static Parameter paging(String name, String description, int usual, Integer most) {
        Schema<?> schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setDefault(usual);
        if (most != null) {
            schema.setMaximum(BigDecimal.valueOf(most));
        }
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }
}
